/** The queue of jobs in the desk's own database: put there by the transaction that causes them, done once it stands. */
import { CompiledQuery, type Kysely } from 'kysely';
import pg from 'pg';
import PgBoss from 'pg-boss';
import { appRoleOf, asRole } from '../pg/database.ts';
import type { Tables } from '../pg/tables.ts';

/** The kinds of jobs there are. */
export const jobKinds = ['mail', 'webhook', 'erp'] as const;
export type JobKind = (typeof jobKinds)[number];

/** Whose effect a job brings about; what it says stands in the database, so that nothing of a person lies in the queue. */
export type Job = { readonly tenant: string; readonly id: string };

/** A job as it was taken, with its own name in the queue. */
export type TakenJob = { readonly key: string; readonly data: object };

/** What a transaction gives to run statements in it. */
type Within = Pick<Kysely<Tables>, 'executeQuery'>;

/** One process's way to the queue. */
export type Queue = {
  /** Puts a job where `tx` stores what causes it: both, or neither. */
  readonly put: (tx: Within, kind: JobKind, job: Job) => Promise<void>;
  /** Takes some jobs whose time has come; whoever takes one has 15 minutes before another may. */
  readonly take: (kind: JobKind) => Promise<readonly TakenJob[]>;
  /** The job is done once `tx` stands. */
  readonly done: (tx: Within, kind: JobKind, key: string) => Promise<void>;
  /** The job is done again later, each time after a longer while. */
  readonly later: (kind: JobKind, key: string, why: string) => Promise<void>;
  /** Gives free what was taken by processes that are no more; it runs by itself every minute. */
  readonly release: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Where the queue's tables are. They are the library's, and no tenant's: they hold names of tenants and ids, nothing else. */
export const QUEUE_SCHEMA = 'chamado_jobs';

/** Makes the queue's tables as the owner at `url`, and opens it under the role that owns nothing. `onFault` hears what the library could not do. */
export async function openQueue(url: string, onFault: (fault: Error) => void = () => undefined): Promise<Queue> {
  await install(url);
  const app = asRole(url, appRoleOf(url));
  const boss = new PgBoss({ ...quiet, connectionString: app, max: 3, migrate: false, maintenanceIntervalSeconds: 60 });
  boss.on('error', onFault);
  await boss.start();

  return {
    async put(tx, kind, job) {
      await boss.send(kind, job, { db: within(tx) });
    },
    async take(kind) {
      const jobs = await boss.fetch<object>(kind, { batchSize: BATCH });
      return jobs.map(({ id, data }) => ({ key: id, data }));
    },
    async done(tx, kind, key) {
      await boss.complete(kind, key, {}, { db: within(tx) });
    },
    later: (kind, key, why) => boss.fail(kind, key, { why }),
    release: () => boss.expire(),
    close: () => boss.stop({ graceful: false, wait: true }),
  };
}

const BATCH = 10;
const quiet = { schema: QUEUE_SCHEMA, schedule: false };
// A minute at first, then twice as long each time: two days in all, and the job stays readable for a month.
const patience = { retryLimit: 12, retryDelay: 60, retryBackoff: true, expireInSeconds: 900, retentionMinutes: 43_200 };

async function install(url: string): Promise<void> {
  const owner = new PgBoss({ ...quiet, connectionString: url, max: 1, supervise: false });
  owner.on('error', () => undefined);
  await owner.start();
  for (const name of jobKinds) await owner.createQueue(name, { name, ...patience });
  await owner.stop({ graceful: false, wait: true });
  await grant(url);
}

async function grant(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  const role = client.escapeIdentifier(appRoleOf(url).name);
  try {
    await client.query(`grant usage on schema ${QUEUE_SCHEMA} to ${role}`);
    await client.query(`grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${role}`);
  } finally {
    await client.end();
  }
}

const within = (tx: Within): PgBoss.Db => ({
  async executeSql(text, values) {
    const { rows } = await tx.executeQuery(CompiledQuery.raw(text, values));
    return { rows };
  },
});
