/** Files on a disk are there whole, or not at all, and never outside of their folder. */
import { expect } from 'chai';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDiskFileStore } from './disk.file-store.ts';

describe('files on a disk', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chamado-files-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const name = ['horizonte', 'f1'] as const;
  const filesIn = async (below: string): Promise<readonly string[]> =>
    (await readdir(join(folder, below), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);

  it('are read as they were put, by another process too', async () => {
    const data = new Uint8Array(300_000).map((_, at) => at % 251);
    await (await createDiskFileStore(folder)).put(...name, new Blob([data]));
    const read = await (await createDiskFileStore(folder)).get(...name);
    expect(new Uint8Array((await read?.arrayBuffer()) ?? new ArrayBuffer())).to.deep.equal(data);
  });

  it('are of one tenant only', async () => {
    const store = await createDiskFileStore(folder);
    await store.put(...name, new Blob(['da Horizonte']));
    await store.put('outra', 'f1', new Blob(['da outra']));
    expect(await (await store.get(...name))?.text()).to.equal('da Horizonte');
    expect(await store.get('horizonte/f1', '')).to.equal(undefined);
  });

  it('stay in their folder, whatever they are called', async () => {
    const store = await createDiskFileStore(join(folder, 'in'));
    for (const id of ['../../fora', '/etc/passwd', 'a/b', '..', 'x\0y', 'ç'.repeat(500)]) {
      await store.put('..', id, new Blob([id]));
      expect(await (await store.get('..', id))?.text()).to.equal(id);
    }
    expect(await readdir(folder)).to.deep.equal(['in']);
    expect(await filesIn('in')).to.have.length(6);
  });

  it('are not there when their bytes break off, and leave nothing behind', async () => {
    const store = await createDiskFileStore(folder);
    class Breaking extends Blob {
      override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
        let sent = 0;
        return new ReadableStream({
          pull: (controller) => {
            if (sent++ < 3) controller.enqueue(new Uint8Array(1000));
            else controller.error(new Error('The line is cut'));
          },
        });
      }
    }
    const refused = await store.put(...name, new Breaking()).catch((error: unknown) => String(error));
    expect(refused).to.contain('cut');
    expect(await store.get(...name)).to.equal(undefined);
    expect(await filesIn('.')).to.deep.equal([]);
  });

  it('are forgotten, also twice', async () => {
    const store = await createDiskFileStore(folder);
    await store.put(...name, new Blob(['x']));
    await store.remove(...name);
    await store.remove(...name);
    expect(await store.get(...name)).to.equal(undefined);
  });

  it('that a crash left half written are removed at the next start, and what is being written is not', async () => {
    await createDiskFileStore(folder);
    const [old, fresh] = ['old', 'fresh'].map((half) => join(folder, 'unfinished', half));
    for (const half of [old, fresh]) await writeFile(half ?? '', 'half');
    await utimes(old ?? '', 0, 0);
    await createDiskFileStore(folder);
    expect(await filesIn('unfinished')).to.deep.equal(['fresh']);
  });
});
