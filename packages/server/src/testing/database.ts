/** One PostgreSQL for a run of tests, started when the first asks and stopped after the last; a database of its own for each. */
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from '../pg/database.ts';
import { startCluster, type Cluster } from '../pg/embedded.ts';

let running: Promise<Cluster> | null = null;
let made = 0;

/** The owner's address of a new, empty database. */
export async function aDatabase(): Promise<string> {
  const cluster = await (running ??= start());
  made += 1;
  return cluster.database(`test_${String(made)}`);
}

/** Lets go of it; the data may be lost. */
export async function dropDatabase(url: string): Promise<void> {
  const cluster = await running;
  await cluster?.drop(new URL(url).pathname.slice(1));
}

/** What a test uses of a database: this process's way to it, another process's, and its owner's address. */
type TestDatabase = {
  readonly open: () => Database;
  readonly another: () => Database;
  readonly url: () => string;
};

/** A database for the tests of the block this is called in, once they run. */
export function useDatabase(): TestDatabase {
  let url = '';
  const ways: Database[] = [];
  before(async function () {
    this.timeout(60_000);
    url = await aDatabase();
    ways.push(await openDatabase({ url }), await openDatabase({ url }));
  });
  after(async () => {
    for (const way of ways) await way.close();
    await dropDatabase(url);
  });
  const way = (at: number): Database => {
    const found = ways[at];
    if (found) return found;
    throw new Error('The database is opened before the tests of a block, not before that');
  };
  return { open: () => way(0), another: () => way(1), url: () => url };
}

async function start(): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'chamado-pg-'));
  // As root the server runs as another user, who must reach its own folder within.
  await chmod(folder, 0o711);
  // What tests write may be lost with the power, and is soon.
  const flags = ['fsync=off', 'full_page_writes=off', 'max_connections=200', 'shared_buffers=64MB'];
  return startCluster({
    folder: join(folder, 'data'),
    password: 'of-tests',
    persistent: false,
    flags: flags.flatMap((flag) => ['-c', flag]),
  });
}

after(async () => {
  const cluster = await running;
  await cluster?.stop();
});
