/** A large file goes through the whole server in pieces: over a port, to a disk, and back, with little of it in memory. */
import { Attachment, parse } from '@chamado/core';
import { aProfile, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { listenNear, type Listener } from '../app/listen.ts';
import { createHandler } from '../http/handler.ts';
import { createPgBackend, type PgBackend } from '../pg/pg-backend.ts';
import { useDatabase } from '../testing/database.ts';
import { createDiskFileStore } from './disk.file-store.ts';
import { fileRoutes } from './file.routes.ts';

const MB = 1024 * 1024;
const SIZE = 50 * MB;
const carla = aRequester();
const profile = aProfile({ files: { maxBytes: SIZE, accept: ['text/plain'], named: 'textos' } });

setFlagsFromString('--expose-gc');
const found: unknown = runInNewContext('gc');
const isCollector = (value: unknown): value is () => void => typeof value === 'function';

/** Bytes that are held outside of objects, once what nobody holds is let go of. */
function held(): number {
  // The second waits for what the first let go of.
  for (const collect of [found, found]) if (isCollector(collect)) collect();
  return process.memoryUsage().arrayBuffers;
}

describe('a large file', function () {
  this.timeout(60_000);
  const { open } = useDatabase();
  let folder = '';
  let backend: PgBackend;
  let listener: Listener;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chamado-large-'));
    const files = await createDiskFileStore(join(folder, 'files'));
    const seed = () => Promise.resolve({ people: [carla] });
    backend = createPgBackend({ database: open(), tenant: 'horizonte', profile, files, seed });
    const handler = createHandler({
      identify: () => Promise.resolve({ person: carla, tenant: 'horizonte' }),
      backendOf: () => backend,
      modules: [fileRoutes({ folder: join(folder, 'arriving') })],
    });
    listener = await listenNear(handler, 0, '127.0.0.1');
  });
  after(async () => {
    await listener.stop();
    await backend.close();
    await rm(folder, { recursive: true });
  });

  /** That many bytes, made as they are asked for; `most` is what was held at any time meanwhile. */
  function* source(bytes: number, told: { most: number; pulled: number }): Generator<Uint8Array> {
    while (told.pulled < bytes) {
      told.pulled += MB;
      yield new Uint8Array(MB).fill(97);
      if (told.pulled % (5 * MB) === 0) told.most = Math.max(told.most, held());
    }
  }

  /** By Node's own client: its `fetch` keeps a copy of what it sent. */
  function put(body: Generator<Uint8Array>, key: string): Promise<{ readonly status: number; readonly text: string }> {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'text/plain', 'idempotency-key': key };
      const sent = request(`${listener.address}/v1/files?name=grande.txt`, { method: 'POST', headers });
      const sending = Readable.from(body);
      sending.pipe(sent);
      sent.on('response', (answer) => {
        sending.unpipe();
        text(answer).then((said) => resolve({ status: answer.statusCode ?? 0, text: said }), reject);
      });
      sent.on('error', reject);
    });
  }

  it('is held by a disk and not by memory, on its way in and out', async () => {
    const before = held();
    const told = { most: 0, pulled: 0 };
    const kept = parse(Attachment, JSON.parse((await put(source(SIZE, told), 'large')).text));
    expect(kept.size).to.equal(SIZE);
    const coming = told.most - before;
    const response = await fetch(`${listener.address}/v1/files/${kept.id}`);
    expect(response.headers.get('content-length')).to.equal(String(SIZE));
    let [read, going] = [0, 0];
    for await (const chunk of response.body ?? []) {
      read += chunk.byteLength;
      if (read % (5 * MB) < chunk.byteLength) going = Math.max(going, held() - before);
    }
    expect(read).to.equal(SIZE);
    console.log(`      at most ${(coming / MB).toFixed(1)} MB held coming, ${(going / MB).toFixed(1)} MB going`);
    expect(Math.max(coming, going)).to.be.below(SIZE / 4);
  });

  it('that is too large is not read to its end, and whoever sends it is told what is right', async () => {
    const told = { most: 0, pulled: 0 };
    const refused = await put(source(20 * SIZE, told), 'larger');
    expect([refused.status, refused.text.includes(`at most ${String(SIZE)} bytes`)]).to.deep.equal([413, true]);
    expect(told.pulled).to.be.below(2 * SIZE);
  });
});
