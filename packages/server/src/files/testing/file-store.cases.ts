/** What every store of files keeps, wherever the bytes are. */
import { expect } from 'chai';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { openAsBlob } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileStore } from '../../pg/file-store.ts';

/** Large enough for several parts. */
const LARGE = 12_000_000;

/** A file whose bytes break off while they are read: it was changed meanwhile. */
export async function breakingFile(folder: string): Promise<Blob> {
  const path = join(folder, 'changed');
  await writeFile(path, new Uint8Array(LARGE));
  const blob = await openAsBlob(path);
  await appendFile(path, 'x');
  return blob;
}

const counted = (size: number): Uint8Array<ArrayBuffer> => new Uint8Array(size).map((_, at) => at % 251);
const bytesOf = async (file: Blob | undefined): Promise<Uint8Array> =>
  new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer());

/** Call it inside `describe`; `open` opens the same store anew, as another process would. */
export function fileStoreCases(open: () => Promise<FileStore>): void {
  const name = ['horizonte', 'f1'] as const;

  for (const size of [0, 1, 300_000, LARGE]) {
    it(`are read as they were put, by another process too: ${String(size)} bytes`, async () => {
      const data = counted(size);
      await (await open()).put(...name, new Blob([data]));
      const read = await (await open()).get(...name);
      expect(read?.size).to.equal(size);
      expect(Buffer.compare(await bytesOf(read), data)).to.equal(0);
    });
  }

  it('are read in part, and streamed more than once', async () => {
    const store = await open();
    await store.put(...name, new Blob(['0123456789']));
    const file = await store.get(...name);
    expect(await file?.slice(3, 7).text()).to.equal('3456');
    expect(await file?.slice(-4, -1).text()).to.equal('678');
    for (const time of ['first', 'second'])
      expect(await new Response(file?.stream()).text(), time).to.equal('0123456789');
  });

  it('are of one tenant only', async () => {
    const store = await open();
    await store.put(...name, new Blob(['da Horizonte']));
    await store.put('outra', 'f1', new Blob(['da outra']));
    expect(await (await store.get(...name))?.text()).to.equal('da Horizonte');
    expect(await store.get('horizonte/f1', '')).to.equal(undefined);
  });

  it('are told apart whatever they are called', async () => {
    const store = await open();
    const odd = ['../../fora', '/etc/passwd', 'a/b', '..', 'x\0y', 'ç'.repeat(500), 'a b+c%2F'];
    for (const id of odd) await store.put('..', id, new Blob([id]));
    for (const id of odd) expect(await (await store.get('..', id))?.text()).to.equal(id);
  });

  it('are not there when their bytes break off', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chamado-breaking-'));
    const store = await open();
    const refused: unknown = await store.put('breaking', 'f1', await breakingFile(folder)).then(
      () => null,
      (error: unknown) => error,
    );
    await rm(folder, { recursive: true });
    expect(refused).to.be.instanceOf(Error);
    expect(await store.get('breaking', 'f1')).to.equal(undefined);
  });

  it('are forgotten, also twice', async () => {
    const store = await open();
    await store.put(...name, new Blob(['x']));
    await store.remove(...name);
    await store.remove(...name);
    expect(await store.get(...name)).to.equal(undefined);
  });
}
