/** Where files wait while they are written; what a crash left there is removed at the next start. */
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

// Two processes share the folder: what the other is writing now stays.
const UNFINISHED_FOR_MS = 86_400_000;

/** Makes the folder, and removes what nobody is writing any more. */
export async function openUnfinished(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const cutoff = Date.now() - UNFINISHED_FOR_MS;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found && found.mtimeMs < cutoff) await rm(path, { force: true });
  }
}
