/** Files on a disk are there whole, or not at all, and never outside of their folder. */
import { expect } from 'chai';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDiskFileStore } from './disk.file-store.ts';
import { breakingFile, fileStoreCases } from './testing/file-store.cases.ts';

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

  fileStoreCases(() => createDiskFileStore(folder));

  it('stay in their folder, whatever they are called', async () => {
    const store = await createDiskFileStore(join(folder, 'in'));
    for (const id of ['../../fora', '/etc/passwd', 'a/b', '..', 'x\0y', 'ç'.repeat(500)]) {
      await store.put('..', id, new Blob([id]));
      expect(await (await store.get('..', id))?.text()).to.equal(id);
    }
    expect(await readdir(folder)).to.deep.equal(['in']);
    expect(await filesIn('in')).to.have.length(6);
  });

  it('leave nothing behind where their bytes break off', async () => {
    const store = await createDiskFileStore(join(folder, 'in'));
    const refused = await store.put(...name, await breakingFile(folder)).catch((error: unknown) => String(error));
    expect(refused).to.contain('NotReadableError');
    expect(await filesIn('in')).to.deep.equal([]);
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
