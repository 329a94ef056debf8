/** What the benches of the server are set on: PostgreSQL in a folder, the real server on it, 100,000 tickets, fifty people. */
import { demoProfile } from '@chamado/core/demo';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { accessTokenFor } from '../../server/src/identity/access-token.ts';
import { pgIdentity } from '../../server/src/identity/pg.identity.ts';
import { openDatabase, type Database } from '../../server/src/pg/database.ts';
import { startCluster } from '../../server/src/pg/embedded.ts';
import { personRow } from '../../server/src/pg/transaction.ts';
import { asTheDesk } from '../../server/src/pg/wall.ts';
import { fillMany } from '../../server/src/testing/many-tickets.ts';
import { fifty, ownTicketOf, people, ticketOf } from './clients.ts';
import { createClient, type Client } from './mix.ts';
import { startServing, type Serving } from './process.ts';

const TENANT = 'demo';
const SERVER = '../../server';

export type Scene = {
  readonly serving: Serving;
  readonly database: Database;
  /** The owner's address of the database. */
  readonly url: string;
  readonly clients: readonly Client[];
  /** Mints a token for each of them, good for ten minutes. */
  readonly mintTokens: () => Promise<(id: string) => string>;
  readonly close: () => Promise<void>;
};

export type SceneOptions = {
  readonly tickets: number;
  /** Tickets of each client that he alone writes to. */
  readonly own: number;
  /** Of the server's process. */
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

/** Sets it, saying what takes long; where that fails, nothing of it stays. */
export async function setScene(options: SceneOptions): Promise<Scene> {
  const script = built();
  const letGo: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const release of letGo.splice(0).reverse()) await release();
  };
  try {
    return { ...(await set(options, script, letGo)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function set(
  { tickets, own, flags = [], env = {} }: SceneOptions,
  script: string,
  letGo: (() => Promise<unknown>)[],
): Promise<Omit<Scene, 'close'>> {
  const folder = await mkdtemp(join(tmpdir(), 'chamado-bench-'));
  letGo.push(() => rm(folder, { recursive: true, force: true }));
  // As root PostgreSQL runs as a user of its own, who must reach his folder within.
  await chmod(folder, 0o711);
  const cluster = await startCluster({ folder: join(folder, 'data'), password: 'of-figures', persistent: false });
  letGo.push(cluster.stop);
  const url = await cluster.database('chamado');
  await mkdir(join(folder, 'server'));
  const serving = await startServing({
    script,
    flags,
    env: { ...env, DATABASE_URL: url, CHAMADO_FOLDER: join(folder, 'server') },
  });
  letGo.push(serving.stop);
  const database = await openDatabase({ url });
  letGo.push(database.close);
  const desk = { database, tenant: TENANT };
  const began = performance.now();
  await asTheDesk(desk, (tx) =>
    tx
      .insertInto('people')
      .values(people.map((person) => personRow(TENANT, person)))
      .execute(),
  );
  await fillMany(desk, { count: tickets, profile: demoProfile, ticketOf });
  const owned = fifty.flatMap((person) => Array.from({ length: own }, (_, k) => ownTicketOf(person, k)));
  await fillMany(desk, {
    ...{ count: owned.length, profile: demoProfile },
    ticketOf: (n) => owned[n] ?? ticketOf(n),
  });
  // As autovacuum does after a while.
  const owner = new pg.Client(url);
  await owner.connect();
  await owner.query('vacuum analyze');
  await owner.end();
  console.log(`${tickets + owned.length} tickets, ${people.length} people: ${seconds(began)} s to fill`);

  return {
    ...{ serving, database, url },
    clients: fifty.map((person, at) => createClient({ person, count: tickets, own, seed: at + 1 })),
    async mintTokens() {
      const key = await pgIdentity(desk).key();
      const minted = await Promise.all(
        fifty.map(async ({ id }) => [id, await accessTokenFor(id, TENANT, key, Date.now())] as const),
      );
      const byId = new Map(minted);
      return (id) => byId.get(id) ?? '';
    },
  };
}

/** The server as it is published: what a loader does to sources is not measured. */
function built(): string {
  const path = (name: string): string => fileURLToPath(new URL(`${SERVER}/${name}`, import.meta.url));
  if (process.env['BUILT'] === undefined) {
    console.log('Building the server …');
    execFileSync('npx', ['tsc', '-b', path('')], { stdio: 'inherit' });
  }
  return path('dist/app/chamado-server.js');
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);
