/** Behind which of the database's walls a transaction stands, and how it is done again when another got in between. */
import { sql } from 'kysely';
import { isCollision } from './call.ts';
import type { Database, Tx } from './database.ts';

/** One tenant's rows in a database. */
export type Tenancy = { readonly database: Database; readonly tenant: string };

/** Reads or writes as the desk itself, which sees all of its tenant and nothing of any other. */
export const asTheDesk = <Result>(desk: Tenancy, work: (tx: Tx) => Promise<Result>) =>
  again(() =>
    desk.database.db
      .transaction()
      .setIsolationLevel('serializable')
      .execute(async (tx) => {
        await liftWall(tx, desk);
        return work(tx);
      }),
  );

/** From here to the end of the transaction the desk acts: what is written was decided, and may leave the person's sight. */
export async function liftWall(tx: Tx, { tenant }: Pick<Tenancy, 'tenant'>): Promise<void> {
  await sql`select enter_desk(${tenant})`.execute(tx);
}

const ATTEMPTS = 100;
const PAUSE_MS = 4;

/** Does `work` again for as long as other writes get in between. */
export async function again<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (thrown) {
      if (!isCollision(thrown) || attempt === ATTEMPTS) throw thrown;
      // Apart from each other, or they would meet again.
      await pause(Math.random() * PAUSE_MS * Math.min(attempt, 10));
    }
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
