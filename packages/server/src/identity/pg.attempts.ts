/** Attempts counted in PostgreSQL: one statement each, so that no two processes count the same one. */
import { sql } from 'kysely';
import type { Tx } from '../pg/database.ts';
import { again, liftWall, type Tenancy } from '../pg/wall.ts';
import type { AttemptCounts } from './identity.store.ts';

/** One tenant's. */
export function pgAttempts(desk: Tenancy): AttemptCounts {
  const { tenant } = desk;
  return {
    take: (key, now, endsAt) =>
      briefly(desk, async (tx) => {
        await sweep(tx, tenant, now);
        return tx
          .insertInto('attempts')
          .values({ tenant, key, taken: 1, ends_at: endsAt })
          .onConflict((at) =>
            at.columns(['tenant', 'key']).doUpdateSet({
              taken: sql`case when attempts.ends_at > ${now} then attempts.taken + 1 else 1 end`,
              ends_at: sql`case when attempts.ends_at > ${now} then attempts.ends_at else excluded.ends_at end`,
            }),
          )
          .returning(['taken', 'ends_at as endsAt'])
          .executeTakeFirstOrThrow();
      }),
    forget: (key) =>
      briefly(desk, async (tx) => {
        await tx.deleteFrom('attempts').where('tenant', '=', tenant).where('key', '=', key).execute();
      }),
  };
}

/** Rows that nobody counts by any more, some at a time, and none that another counts by right now. */
async function sweep(tx: Tx, tenant: string, now: number): Promise<void> {
  const over = tx
    .selectFrom('attempts')
    .select('key')
    .where('tenant', '=', tenant)
    .where('ends_at', '<=', now)
    .limit(SWEPT)
    .forUpdate()
    .skipLocked();
  await tx.deleteFrom('attempts').where('tenant', '=', tenant).where('key', 'in', over).execute();
}

const SWEPT = 100;

/** A row lock is all this needs; serialisable, the many attempts of a guesser would refuse each other. */
const briefly = <Result>(desk: Tenancy, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  again(() =>
    desk.database.db
      .transaction()
      .setIsolationLevel('read committed')
      .execute(async (tx) => {
        await liftWall(tx, desk);
        return work(tx);
      }),
  );
