/** What sign-in keeps, in PostgreSQL: the same for every process, and read by nobody's desk. */
import { parse, PersonId } from '@chamado/core';
import { randomBytes } from 'node:crypto';
import { sql, type Selectable } from 'kysely';
import type { OneTimeTable, AccountTable } from '../pg/tables.ts';
import { personIn } from '../pg/known.json.ts';
import { storable } from '../pg/storable.ts';
import { asTheDesk, type Tenancy } from '../pg/wall.ts';
import { pgAttempts } from './pg.attempts.ts';
import type { Account, IdentityStore, OneTime, OneTimes, Purpose } from './identity.store.ts';

/** One tenant's. */
export function pgIdentity(desk: Tenancy): IdentityStore {
  const { tenant } = desk;
  let key: Promise<Uint8Array> | null = null;

  return {
    accounts: {
      byLogin: (login) =>
        asTheDesk(desk, async (tx) => {
          const accounts = tx.selectFrom('accounts').selectAll().where('tenant', '=', tenant);
          const row = await accounts.where('login', '=', storable(login)).executeTakeFirst();
          return row && accountOf(row);
        }),
      put: (account) =>
        asTheDesk(desk, async (tx) => {
          await tx
            .insertInto('accounts')
            .values({ tenant, ...account })
            .onConflict((at) =>
              at.columns(['tenant', 'person']).doUpdateSet({ login: account.login, hash: account.hash }),
            )
            .execute();
        }),
      setHash: (person, hash) =>
        asTheDesk(desk, async (tx) => {
          await tx
            .updateTable('accounts')
            .set({ hash })
            .where('tenant', '=', tenant)
            .where('person', '=', storable(person))
            .execute();
        }),
    },
    oneTimes: pgOneTimes(desk),
    attempts: pgAttempts(desk),
    key: () =>
      (key ??= keyOf(desk).catch((thrown: unknown) => {
        key = null;
        throw thrown;
      })),
    // Asked by every request: one statement, which is a transaction of its own.
    async person(id) {
      const asking = sql<{ person: unknown }>`select enter(${tenant}, ${storable(id)}) as person`;
      const { rows } = await asking.execute(desk.database.db);
      const person = rows[0]?.person ?? null;
      return person === null ? undefined : personIn(person);
    },
  };
}

function pgOneTimes(desk: Tenancy): OneTimes {
  const { tenant } = desk;
  return {
    keep: ({ expiresAt, ...oneTime }, now) =>
      asTheDesk(desk, async (tx) => {
        await tx.deleteFrom('one_times').where('tenant', '=', tenant).where('expires_at', '<=', now).execute();
        const row = { tenant, ...oneTime, person: storable(oneTime.person), expires_at: expiresAt, used_at: null };
        const kept = await tx
          .insertInto('one_times')
          .values(row)
          .onConflict((at) => at.doNothing())
          .returning('digest')
          .executeTakeFirst();
        return kept !== undefined;
      }),

    use: (purpose, digest, now) =>
      asTheDesk(desk, async (tx) => {
        const row = await tx
          .selectFrom('one_times')
          .selectAll()
          .where('tenant', '=', tenant)
          .where('purpose', '=', purpose)
          .where('digest', '=', digest)
          .where('expires_at', '>', now)
          .forUpdate()
          .executeTakeFirst();
        if (!row) return undefined;
        const oneTime = oneTimeOf(purpose, row);
        if (row.used_at !== null) return { oneTime, isFirst: false, usedAt: row.used_at };
        await tx
          .updateTable('one_times')
          .set({ used_at: now })
          .where('tenant', '=', tenant)
          .where('purpose', '=', purpose)
          .where('digest', '=', digest)
          .execute();
        return { oneTime, isFirst: true, usedAt: now };
      }),

    forget: (purpose, whose) =>
      asTheDesk(desk, async (tx) => {
        const all = tx.deleteFrom('one_times').where('tenant', '=', tenant).where('purpose', '=', purpose);
        const his = 'person' in whose ? all.where('person', '=', whose.person) : all.where('family', '=', whose.family);
        await his.execute();
      }),
  };
}

/** Drawn by whichever process asks first. */
const keyOf = (desk: Tenancy): Promise<Uint8Array> =>
  asTheDesk(desk, async (tx) => {
    const { tenant } = desk;
    const secret = randomBytes(32);
    await tx
      .insertInto('tenant_keys')
      .values({ tenant, secret })
      .onConflict((at) => at.doNothing())
      .execute();
    const row = await tx
      .selectFrom('tenant_keys')
      .select('secret')
      .where('tenant', '=', tenant)
      .executeTakeFirstOrThrow();
    return new Uint8Array(row.secret);
  });

const accountOf = ({ person, login, hash }: Selectable<AccountTable>): Account => ({
  person: parse(PersonId, person, 'corrupted'),
  login,
  hash,
});

const oneTimeOf = (purpose: Purpose, row: Selectable<OneTimeTable>): OneTime => ({
  purpose,
  digest: row.digest,
  person: row.person,
  family: row.family,
  expiresAt: row.expires_at,
});
