/** Files that nobody attached are forgotten after a while, and nothing is left of what was cut off. */
import { DAY_MS, DeskError, instantAt, KEPT_DAYS, type FilePort } from '@chamado/core';
import { aDraft, anOperationId, aProfile, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { useDatabase } from '../testing/database.ts';
import type { FileStore } from './file-store.ts';
import { createPgBackend, type PgBackend } from './pg-backend.ts';

const carla = aRequester();
const START = Date.parse('2026-11-02T09:00:00Z');

/** Bytes that can be counted. */
function countedFiles(): FileStore & { readonly ids: () => readonly string[] } {
  const blobs = new Map<string, Blob>();
  return {
    put: (_tenant, id, data) => Promise.resolve(void blobs.set(id, data)),
    get: (_tenant, id) => Promise.resolve(blobs.get(id)),
    remove: (_tenant, id) => Promise.resolve(void blobs.delete(id)),
    ids: () => [...blobs.keys()],
  };
}

describe('files that nobody attached', () => {
  const { open } = useDatabase();
  let tenants = 0;
  let operations = 0;
  const closing: PgBackend[] = [];
  afterEach(async () => {
    for (const backend of closing.splice(0)) await backend.close();
  });

  function scene() {
    tenants += 1;
    let days = 0;
    const tenant = `sweep-${String(tenants)}`;
    const store = countedFiles();
    const backendOver = (files: FileStore): PgBackend => {
      const now = () => instantAt(START + days * DAY_MS);
      const seed = () => Promise.resolve({ people: [carla] });
      const backend = createPgBackend({ database: open(), tenant, profile: aProfile(), files, seed, now });
      closing.push(backend);
      return backend;
    };
    return { store, backendOver, backend: backendOver(store), passDays: (count: number) => void (days += count) };
  }

  const operationId = () => anOperationId((operations += 1));
  const filesOf = (backend: PgBackend): FilePort => {
    const { files } = backend.deskFor(carla);
    if (!files) throw new Error('This desk keeps files');
    return files;
  };
  const put = (backend: PgBackend, name: string, operation = operationId()) =>
    filesOf(backend).put({ name, data: new Blob(['x'], { type: 'image/png' }) }, { operationId: operation });

  it('are forgotten once no draft names them any more, and those of a ticket never', async () => {
    const { backend, store, passDays } = scene();
    const [loose, attached] = [await put(backend, 'solta.png'), await put(backend, 'anexa.png')];
    const draft = aDraft({ attachments: [attached] });
    await backend.deskFor(carla).tickets.open(draft, { operationId: operationId() });
    passDays(KEPT_DAYS - 0.1);
    expect(await backend.sweepFiles()).to.equal(0);
    passDays(0.2);
    expect(await backend.sweepFiles()).to.equal(1);
    expect(store.ids()).to.deep.equal([attached.id]);
    expect(await (await filesOf(backend).get(attached.id)).text()).to.equal('x');
    const gone: unknown = await filesOf(backend)
      .get(loose.id)
      .catch((error: unknown) => error);
    expect(DeskError.from(gone).code).to.equal('not_found');
  });

  it('are swept by two processes at once, each one once', async () => {
    const { backend, backendOver, store, passDays } = scene();
    for (let count = 0; count < 120; count += 1) await put(backend, 'solta.png');
    passDays(KEPT_DAYS + 1);
    const swept = await Promise.all([backend.sweepFiles(), backendOver(store).sweepFiles()]);
    expect(swept.reduce((sum, one) => sum + one)).to.equal(120);
    expect(store.ids()).to.deep.equal([]);
  });

  it('leave no bytes where their upload was cut off, even where the process died of it', async () => {
    const { backend, backendOver, store, passDays } = scene();
    const dead = () => Promise.reject(new Error('The process is gone'));
    const dying: FileStore = { ...store, put: (...file) => store.put(...file).then(dead), remove: dead };
    const refused: unknown = await put(backendOver(dying), 'meia.png').catch((error: unknown) => error);
    expect(DeskError.from(refused).code).to.equal('unavailable');
    expect(store.ids()).to.have.length(1);
    passDays(KEPT_DAYS + 1);
    await backend.sweepFiles();
    expect(store.ids()).to.deep.equal([]);
  });

  it('leave nothing where the store refused them, and one where they were sent twice', async () => {
    const { backend, backendOver, store } = scene();
    const full = () => Promise.reject(new DeskError('full', 'No room'));
    const refused: unknown = await put(backendOver({ ...store, put: full }), 'a.png').catch((error: unknown) => error);
    expect(DeskError.from(refused).code).to.equal('full');
    const operation = operationId();
    const first = await put(backend, 'a.png', operation);
    expect(await put(backend, 'a.png', operation)).to.deep.equal(first);
    expect(store.ids()).to.deep.equal([first.id]);
  });
});
