/** One process for one folder: the second is refused by name, and one that died leaves nothing in the way. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Another process has the folder: the message names it. */
export class FolderTaken extends Error {
  override readonly name = 'FolderTaken';
}

/** Takes the folder until the returned function is called. @throws FolderTaken */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'server.pid');
  const own = String(process.pid);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await writeFile(path, own, { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
    const pid = Number(await readFile(path, 'utf8').catch(() => ''));
    if (pid !== process.pid && isRunning(pid)) {
      throw new FolderTaken(`${folder} belongs to the process ${String(pid)}; stop that one, or choose another folder`);
    }
    // Whoever wrote it was killed.
    await rm(path, { force: true });
  }
  throw new FolderTaken(`${folder} is being taken by another process; try again`);
}

/** Whether there is such a process, of whatever user. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';
