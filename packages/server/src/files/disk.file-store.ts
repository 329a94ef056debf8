/** Files on a disk: written beside, made durable, and moved into place in one step. */
import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStore } from '../pg/file-store.ts';
import { fileKey } from './file-key.ts';
import { noRoom } from './no-room.ts';
import { openUnfinished } from './unfinished.ts';

/** Keeps files below `folder`, which is made where there is none; what a crash left half written is removed first. */
export async function createDiskFileStore(folder: string): Promise<FileStore> {
  const unfinished = join(folder, 'unfinished');
  await openUnfinished(unfinished);

  return {
    async put(tenant, id, data) {
      const place = placeOf(folder, tenant, id);
      const beside = join(unfinished, randomUUID());
      await mkdir(dirname(place), { recursive: true });
      try {
        await writeDurably(beside, data);
        await rename(beside, place);
        for (let at = dirname(place); at.length >= folder.length; at = dirname(at)) await syncFolder(at);
      } catch (error) {
        await rm(beside, { force: true });
        throw noRoom(error);
      }
    },

    async get(tenant, id) {
      const place = placeOf(folder, tenant, id);
      return (await isFile(place)) ? openAsBlob(place) : undefined;
    },

    remove: (tenant, id) => rm(placeOf(folder, tenant, id), { force: true }),
  };
}

/** Two letters a level, so that no folder is huge. */
function placeOf(folder: string, tenant: string, id: string): string {
  const key = fileKey(tenant, id);
  return join(folder, key.slice(0, 2), key.slice(2, 4), key);
}

async function writeDurably(path: string, data: Blob): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of data.stream()) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new name in a folder outlives a crash once the folder itself is written. */
async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folder, and needs none of this.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
