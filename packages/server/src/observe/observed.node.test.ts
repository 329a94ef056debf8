/** A whole server, observed: its answers bear an id, its figures a key, and it stops without leaving anybody in the middle. */
import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { useApplication } from '../app/testing/running.ts';

const metricsKey = 'a key of whoever watches';

describe('a server, observed', function () {
  this.timeout(60_000);
  const { application, ask: asking } = useApplication({ metricsKey, drainSeconds: 1 });
  const ask = (path: string, init: RequestInit & { readonly duplex?: 'half' } = {}) =>
    asking(path, { as: 'carla', ...init });

  it('names each answer, and tells whoever bears the key what it did', async () => {
    expect((await ask('/v1/me')).headers.get('x-request-id')).to.match(/^[\da-f-]{36}$/);
    expect((await ask('/metrics')).status).to.equal(401);
    const text = await (await asking('/metrics', { headers: { authorization: `Bearer ${metricsKey}` } })).text();
    expect(text).to.match(/chamado_request_seconds_count\{method="GET",route="\/v1\/me",status="200"\} 1/);
    expect(text).to.match(/chamado_database_connections\{state="idle"\} \d/);
  });

  it('gives a person his copy, and nobody the list of who read what', async () => {
    const copy = await ask('/v1/people/carla/copy');
    expect([copy.status, await copy.text()]).to.satisfy(
      ([status, text]: [number, string]) => status === 200 && text.includes('Carla'),
    );
    expect((await ask('/v1/accesses')).status).to.equal(403);
  });

  it('stops by saying first that it is not ready, ending streams, and answering what was under way', async () => {
    const stream = (await ask('/v1/changes')).body?.getReader();
    await stream?.read();
    let finish: () => void = () => undefined;
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    // Pulled only once there is a connection to send it over.
    const half = (upload: ReadableStreamDefaultController<Uint8Array>): void => {
      upload.enqueue(new TextEncoder().encode('the first half, '));
      finish = () => {
        upload.enqueue(new TextEncoder().encode('and the second'));
        upload.close();
      };
      begin();
    };
    let pulled = 0;
    const slow = new ReadableStream<Uint8Array>(
      { pull: (upload) => ((pulled += 1) === 1 ? half(upload) : undefined) },
      { highWaterMark: 0 },
    );
    const headers = { 'content-type': 'text/plain', 'idempotency-key': randomUUID() };
    const underWay = ask('/v1/files?name=notas.txt', { method: 'POST', headers, body: slow, duplex: 'half' });
    await begun;
    const stopped = application().stop();
    const ready = await asking('/readyz');
    expect([ready.status, await ready.text()]).to.deep.equal([503, 'stopping\n']);
    while (stream && !(await stream.read()).done);
    finish();
    const answer = await underWay;
    expect([answer.status, await answer.text()]).to.satisfy(
      ([status, text]: [number, string]) => status === 200 && text.includes('notas.txt'),
    );
    await stopped;
    expect(await asking('/readyz').catch(() => 'nobody')).to.equal('nobody');
  });
});
