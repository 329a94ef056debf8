/** Brings a database to the last version: at every start, by whichever process is first. */
import { createHash } from 'node:crypto';
import pg from 'pg';
import { migrations, type Migration } from './migrations/index.ts';

/** The name and password the server works under: no owner, and no way to become one. */
export type AppRole = { readonly name: string; readonly password: string };

/**
 * Runs the migrations that are missing, one transaction for all, and lets `app` use the tables. `steps` are given by
 * tests that stop at an older version.
 *
 * @throws Error where a migration that was run has another text now, or the database is newer than this server.
 */
export async function migrate(url: string, app: AppRole, steps: readonly Migration[] = migrations): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await client.query('create schema if not exists chamado');
    await client.query('set local search_path = chamado, public');
    await client.query('create table if not exists migrations (id integer primary key, checksum text not null)');
    await runMissing(client, steps);
    await grant(client, app);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** The text of a migration, in short. */
export const checksumOf = ({ sql }: Migration): string => createHash('sha256').update(sql).digest('hex');

// Any number will do, as long as nobody else in the database locks by it.
const LOCK = 7_140_114;

async function runMissing(client: pg.Client, steps: readonly Migration[]): Promise<void> {
  const { rows } = await client.query<{ id: number; checksum: string }>('select id, checksum from migrations');
  const run = new Map(rows.map(({ id, checksum }) => [id, checksum]));
  const newest = Math.max(0, ...run.keys());
  if (newest > migrations.length) {
    throw new Error(`The database is at version ${newest}, this server knows ${migrations.length}; start a newer one`);
  }
  for (const step of steps) {
    const checksum = run.get(step.id);
    if (checksum === checksumOf(step)) continue;
    if (checksum !== undefined)
      throw new Error(`Migration ${step.id} was run with another text; add a new one instead`);
    await client.query(step.sql);
    await client.query('insert into migrations values ($1, $2)', [step.id, checksumOf(step)]);
  }
}

async function grant(client: pg.Client, { name, password }: AppRole): Promise<void> {
  const role = client.escapeIdentifier(name);
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
  if (rowCount === 0) await client.query(`create role ${role} login nobypassrls nosuperuser noinherit`);
  await client.query(`alter role ${role} password ${client.escapeLiteral(password)}`);
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  const database = client.escapeIdentifier(rows[0]?.name ?? '');
  await client.query(`alter role ${role} in database ${database} set search_path = chamado, public`);
  await client.query(`grant usage on schema chamado to ${role}`);
  await client.query(`grant select, insert, update, delete on all tables in schema chamado to ${role}`);
  await client.query(`revoke all on migrations from ${role}`);
}
