/** Watching over the wire: it resumes where it broke off, and says so where it cannot. */
import type { Change } from '@chamado/core';
import { expect } from 'chai';
import { createRestDesk } from './rest-desk.ts';
import { eventsOf } from './event-stream.ts';

const streamOf = (...chunks: readonly string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });

/** What a desk hears of `answers`, one per connection, until it asks once more; and what it resumed after. */
async function heardOf(answers: readonly (readonly string[])[]) {
  const heard: Change[] = [];
  const resumed: (string | null)[] = [];
  await new Promise<void>((done) => {
    const desk = createRestDesk('https://desk.example', ['watch'], {
      async wait(ms, signal) {
        if (ms > 40_000) await new Promise(() => undefined);
        signal?.throwIfAborted();
      },
      fetch(request) {
        const answer = answers[resumed.length];
        resumed.push(request.headers.get('last-event-id'));
        if (answer) return Promise.resolve(new Response(streamOf(...answer)));
        stop();
        done();
        return Promise.reject(new TypeError('The end'));
      },
    });
    const stop = desk.watch?.((change) => heard.push(change)) ?? expect.fail('no watch');
  });
  return { heard, resumed };
}

const knowledge = 'data: {"kind":"knowledge"}';

describe('watching over HTTP', () => {
  it('resumes after the last change it heard, and hears each once', async () => {
    const first = [`event: change\nid: 7\n${knowledge}\n\n`, 'event: change\nid: 8\ndata: {"kind":"mail"}\n', '\n'];
    const { heard, resumed } = await heardOf([first, [`event: change\nid: 9\n${knowledge}\n\n`]]);
    expect(heard.map(({ kind }) => kind)).to.deep.equal(['knowledge', 'mail', 'knowledge']);
    expect(resumed.slice(0, 3)).to.deep.equal([null, '8', '9']);
  });

  it('says that everything may have changed where it has nothing to resume from', async () => {
    const { heard } = await heardOf([[': here\n\n'], [': here\n\n']]);
    expect(heard).to.deep.equal([{ kind: 'tickets' }]);
  });

  it('passes over what only a newer desk would tell, and over what was cut off', async () => {
    const odd = [
      'event: change\ndata: {"kind":"moon"}\n\nevent: other\n',
      `${knowledge}\n\nevent: change\n${knowledge}`,
    ];
    expect((await heardOf([odd])).heard).to.deep.equal([]);
  });

  it('hears nothing more once it stopped, and stops the stream with the last who listens', async () => {
    let aborted = 0;
    const desk = createRestDesk('https://desk.example', ['watch'], {
      fetch: ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            aborted += 1;
            reject(new TypeError('aborted'));
          });
        }),
    });
    const [one, other] = [desk.watch?.(() => undefined), desk.watch?.(() => undefined)];
    await Promise.resolve();
    await new Promise((done) => setTimeout(done));
    one?.();
    expect(aborted).to.equal(0);
    other?.();
    expect(aborted).to.equal(1);
  });
});

describe('a stream of events', () => {
  it('is read across chunks, line ends and comments', async () => {
    const events = [];
    const chunks = [': hello\r\n\r\nid: 1\r\nev', 'ent: change\r\ndata: a\r\ndata: b\r\n\r', '\ndata:c\n\n'];
    for await (const event of eventsOf(streamOf(...chunks))) events.push(event);
    expect(events).to.deep.equal([
      { event: 'comment', data: '', id: undefined },
      { event: 'change', data: 'a\nb', id: '1' },
      { event: 'message', data: 'c', id: undefined },
    ]);
  });
});
