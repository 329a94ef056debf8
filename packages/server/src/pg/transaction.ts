/** Transactions of one tenant, as one person or as the desk itself: row-level security holds in all of them. */
import { stillHere, type Person } from '@chamado/core';
import { sql } from 'kysely';
import type { Tx } from './database.ts';
import { personIn } from './known.json.ts';
import type { PgDesk } from './pg.desk.ts';
import { again, asTheDesk } from './wall.ts';

/** Reads one moment, as a person. @throws DeskError `not_signed_in` where he was deactivated. */
export const readAs = <Result>(
  desk: PgDesk,
  person: Person,
  work: (tx: Tx, me: Person) => Promise<Result>,
): Promise<Result> =>
  known(desk, person, () =>
    desk.database.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (tx) => work(tx, await enter(tx, desk, person))),
  );

/**
 * Writes as a person, whole or not at all, and as if nobody else wrote meanwhile: where somebody did, `work` is done
 * again on what stands then.
 */
export const writeAs = <Result>(
  desk: PgDesk,
  person: Person,
  work: (tx: Tx, me: Person) => Promise<Result>,
): Promise<Result> =>
  known(desk, person, () =>
    again(() =>
      desk.database.db
        .transaction()
        .setIsolationLevel(desk.isolation)
        .execute(async (tx) => work(tx, await enter(tx, desk, person))),
    ),
  );

/** Nobody of that name is known to the desk yet. */
class Unknown extends Error {}

async function enter(tx: Tx, { tenant }: PgDesk, { id }: Person): Promise<Person> {
  const { rows } = await sql<{ person: unknown }>`select enter(${tenant}, ${id}) as person`.execute(tx);
  const found = rows[0]?.person ?? null;
  if (found === null) throw new Unknown(id);
  return stillHere(personIn(found));
}

/** Whoever asks is known to the desk from then on. */
async function known<Result>(desk: PgDesk, person: Person, work: () => Promise<Result>): Promise<Result> {
  await desk.ready();
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof Unknown)) throw thrown;
    await meet(desk, person);
    return work();
  }
}

const meet = (desk: PgDesk, person: Person): Promise<unknown> =>
  asTheDesk(desk, (tx) =>
    tx
      .insertInto('people')
      .values(personRow(desk.tenant, person))
      .onConflict((at) => at.doNothing())
      .execute(),
  );

/** A person as a row. */
export const personRow = (tenant: string, person: Person) => ({
  tenant,
  id: person.id,
  role: person.role,
  company_id: person.companyId ?? null,
  territories: [...(person.territories ?? [])],
  person: JSON.stringify(person),
});
