/** Changes as a stream: who may listen, what is said, and that nothing is left of a stream that ended. */
import type { Change, Person } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { anAttendant, aProfile } from '@chamado/core/testing';
import { expect } from 'chai';
import { createHandler } from '../http/handler.ts';
import type { StreamEnd } from './change-stream.ts';
import { createLive, type LiveOptions } from './live.ts';
import { aSource } from './testing/fake-source.ts';

const ana = anAttendant();
const mail: Change = { kind: 'mail' };
const knowledge: Change = { kind: 'knowledge' };

function aServer(options: Partial<LiveOptions> = {}) {
  const fake = aSource();
  const ends: StreamEnd[] = [];
  const live = createLive({
    sourceOf: () => fake.source,
    beat: fake.beat,
    onEnd: (why) => ends.push(why),
    ...options,
  });
  const known = new Map<string, Person>([[ana.id, ana]]);
  const handle = createHandler({
    identify: ({ headers }) => {
      const person = known.get(headers.get('authorization') ?? '');
      return Promise.resolve(person ? { person, tenant: 'aurora' } : null);
    },
    backendOf: () => createMemoryBackend({ profile: aProfile() }),
    modules: [live.module],
  });
  const listen = async (headers: Readonly<Record<string, string>> = {}, signal?: AbortSignal) => {
    const response = await handle(
      new Request('https://desk.example/v1/changes', {
        headers: { authorization: ana.id, ...headers },
        ...(signal && { signal }),
      }),
    );
    return { response, reader: response.body?.getReader() ?? expect.fail('no body') };
  };
  return { ...fake, live, ends, handle, listen };
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;
const next = async (reader: Reader): Promise<string> => new TextDecoder().decode((await reader.read()).value);
/** Whatever was begun is done. */
const settled = () => new Promise((done) => setImmediate(done));

describe('changes as they come', () => {
  it('are told to nobody unknown', async () => {
    const { handle, holds } = aServer();
    const answer = await handle(new Request('https://desk.example/v1/changes'));
    expect([answer.status, holds()]).to.deep.equal([401, 0]);
  });

  it('say at once where to resume, and after each batch anew', async () => {
    const { listen, store, wake } = aServer();
    store(mail);
    const { response, reader } = await listen();
    expect(response.headers.get('content-type')).to.equal('text/event-stream');
    expect(response.headers.get('cache-control')).to.include('no-store');
    expect(await next(reader)).to.equal(': here\nid: 1\n\n');
    store(mail, knowledge);
    wake();
    expect(await next(reader)).to.equal(
      'event: change\ndata: {"kind":"mail"}\n\nevent: change\ndata: {"kind":"knowledge"}\nid: 3\n\n',
    );
  });

  it('resume after the last that was heard', async () => {
    const { listen, store } = aServer();
    store(mail, knowledge);
    const { reader } = await listen({ 'last-event-id': '1' });
    expect(await next(reader)).to.equal('event: change\ndata: {"kind":"knowledge"}\nid: 2\n\n');
  });

  it('may be everything, where the place to resume is none that the desk knows', async () => {
    const { listen } = aServer();
    const { reader } = await listen({ 'last-event-id': 'moon' });
    const text = await next(reader);
    for (const kind of ['tickets', 'knowledge', 'mail', 'supplies', 'agenda']) expect(text).to.include(`"${kind}"`);
    expect(text).to.match(/\nid: 0\n\n$/);
  });

  it('are told at the next beat, where the wake-up was lost', async () => {
    const { listen, store, tick } = aServer();
    const { reader } = await listen();
    await next(reader);
    store(mail);
    tick();
    expect([await next(reader), await next(reader)]).to.deep.equal([
      ': here\n\n',
      'event: change\ndata: {"kind":"mail"}\nid: 1\n\n',
    ]);
  });

  it('are told whole, however many wake-ups come while one is followed', async () => {
    const { listen, store, wake } = aServer();
    const { reader } = await listen({ 'last-event-id': '0' });
    for (let at = 0; at < 50; at += 1) {
      store(mail);
      wake();
      if (at % 3 === 0) await Promise.resolve();
    }
    let heard = 0;
    while (heard < 50) heard += [...(await next(reader)).matchAll(/data:/g)].length;
    expect(heard).to.equal(50);
  });
});

describe('a stream of changes leaves nothing behind', () => {
  it('when the listener leaves, by his request or by the stream', async () => {
    const { listen, holds, ends, live } = aServer();
    const leaving = new AbortController();
    await listen({}, leaving.signal);
    const { reader } = await listen();
    expect([live.open(), holds()]).to.deep.equal([2, 4]);
    leaving.abort();
    await reader.cancel();
    expect([live.open(), holds(), ends]).to.deep.equal([0, 0, ['left', 'left']]);
  });

  it('when he had left before it began', async () => {
    const { listen, holds, live } = aServer();
    await listen({}, AbortSignal.abort());
    expect([live.open(), holds()]).to.deep.equal([0, 0]);
  });

  it('when he does not keep up: by what waits for him, and by its age', async () => {
    const { listen, store, wake, tick, holds, ends } = aServer({ maxWaiting: 200 });
    const { reader } = await listen();
    await settled();
    for (let at = 0; at < 8; at += 1) store(mail);
    wake();
    await settled();
    expect([holds(), ends]).to.deep.equal([0, ['slow']]);
    expect(await reader.read().catch(() => 'let go')).to.equal('let go');

    await listen();
    await settled();
    tick();
    tick();
    expect([holds(), ends]).to.deep.equal([0, ['slow', 'slow']]);
  });

  it('when he has listened for long, so that he shows anew who he is', async () => {
    const { listen, tick, holds, ends } = aServer({ maxBeats: 2 });
    const { reader } = await listen();
    await next(reader);
    tick();
    await next(reader);
    tick();
    expect([(await reader.read()).done, holds(), ends]).to.deep.equal([true, 0, ['over']]);
  });

  it('when the desk does not answer, and when the server stops', async () => {
    const { listen, wake, fail, holds, ends, live } = aServer();
    await listen();
    await settled();
    live.close();
    const late = await listen();
    expect([(await late.reader.read()).done, ends]).to.deep.equal([true, ['over', 'over']]);
    const other = aServer();
    await other.listen();
    await settled();
    other.fail();
    other.wake();
    await settled();
    expect([other.holds(), other.ends]).to.deep.equal([0, ['failed']]);
    fail();
    wake();
    expect(holds()).to.equal(0);
  });
});
