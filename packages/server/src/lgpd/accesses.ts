/** Who read whose data, written down before it is shown, and forgotten when its time is over. */
import { instantAt, millis, type Instant, type Person } from '@chamado/core';
import { outlivedBefore, type Access, type AccessKind, type Retention } from '@chamado/core/privacy';
import { sql } from 'kysely';
import type { Tx } from '../pg/database.ts';
import { texts } from '../pg/storable.ts';

/** One read. */
export type Noted = {
  readonly kind: AccessKind;
  readonly by: Person;
  readonly people: readonly string[];
  readonly at: Instant;
};

/** Writes it down. */
export async function noteIn(tx: Tx, tenant: string, id: string, { kind, by, people, at }: Noted): Promise<void> {
  const row = { tenant, id, at: millis(at), by_person: by.id, kind, people: texts(people) };
  await tx.insertInto('accesses').values(row).execute();
}

/** What is asked: of whom, and from where on. */
export type AccessQuery = { readonly of?: string | undefined; readonly after?: string | undefined };

const PAGE = 50;

/** Newest first; `next` is where the next page begins. */
export async function accessesIn(
  tx: Tx,
  tenant: string,
  { of, after }: AccessQuery,
  limit = PAGE,
): Promise<{ readonly items: readonly Access[]; readonly next: string | null }> {
  const last = after === undefined ? undefined : await oneIn(tx, tenant, after);
  const rows = await tx
    .selectFrom('accesses')
    .selectAll()
    .where('tenant', '=', tenant)
    .$if(of !== undefined, (all) => all.where('people', '@>', texts([of ?? ''])))
    .$if(last !== undefined, (all) => all.where(sql<boolean>`(at, id) < (${last?.at ?? 0}, ${last?.id ?? ''})`))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const items = rows
    .slice(0, limit)
    .map(({ id, at, by_person: by, kind, people }) => ({ id, at: instantAt(at), by, kind, people }));
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

const oneIn = (tx: Tx, tenant: string, id: string) =>
  tx.selectFrom('accesses').select(['id', 'at']).where('tenant', '=', tenant).where('id', '=', id).executeTakeFirst();

/** Forgets what was read too long ago; answers how many reads that were. */
export async function forgetAccesses(tx: Tx, tenant: string, at: Instant, { accessDays }: Retention): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('accesses')
    .where('tenant', '=', tenant)
    .where('at', '<=', outlivedBefore(at, accessDays))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
