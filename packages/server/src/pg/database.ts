/** A PostgreSQL database with the tables of this server, and the way to it under a role that owns nothing. */
import { hkdfSync } from 'node:crypto';
import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Dialect,
  type Transaction,
} from 'kysely';
import pg from 'pg';
import { createDriver } from './driver.ts';
import { createJsonReader } from './known.json.ts';
import { createListening, type Listening } from './listening.ts';
import { migrate, type AppRole } from './migrate.ts';
import type { Tables } from './tables.ts';

/** The owner's address, and how many connections one process may hold. */
export type DatabaseOptions = {
  /** Of the role that owns the tables: it migrates, and is used for nothing else. */
  readonly url: string;
  readonly connections?: number;
};

/** One process's way to a database. */
export type Database = {
  readonly db: Kysely<Tables>;
  /** Wake-ups between processes: a hint to look, never the news itself. */
  readonly listening: Listening;
  /** How many connections this process holds, and who waits for one. */
  readonly connections: () => { readonly total: number; readonly idle: number; readonly waiting: number };
  readonly close: () => Promise<void>;
};

/** What one transaction uses. */
export type Tx = Transaction<Tables>;

/** Migrates the database and opens it. @throws Error where the address is wrong, or the owner has no password. */
export async function openDatabase({ url, connections = 10 }: DatabaseOptions): Promise<Database> {
  const app = appRoleOf(url);
  await migrate(url, app);
  const address = asRole(url, app);
  const pool = new pg.Pool({ connectionString: address, max: connections, types: typesRead() });
  // An idle connection that breaks is made anew by the next question.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: dialectOver(pool) });
  const listening = createListening(address);
  return {
    db,
    listening,
    connections: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    async close() {
      await listening.close();
      await db.destroy();
    },
  };
}

/** As the driver reads them, and JSON once for each text. */
function typesRead(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.JSON, createJsonReader());
  return types;
}

const dialectOver = (pool: pg.Pool): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => createDriver(pool),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});

/** The role of the server's own work: made of the database's name and the owner's password, so that every process knows it. */
export function appRoleOf(url: string): AppRole {
  const { pathname, password } = new URL(url);
  if (password === '') throw new Error('DATABASE_URL needs a password: the role the server works under is made of it');
  const name = `${decodeURIComponent(pathname.slice(1))}_app`;
  return {
    name,
    password: Buffer.from(hkdfSync('sha256', password, name, 'chamado app role', 24)).toString('base64url'),
  };
}

/** The same address for that role. */
export function asRole(url: string, { name, password }: AppRole): string {
  const address = new URL(url);
  address.username = encodeURIComponent(name);
  address.password = password;
  return address.href;
}
