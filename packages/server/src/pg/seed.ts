/** What a tenant begins with, and rows made anew where its profile asks other questions of them. */
import {
  seededRows,
  type Mail,
  type Person,
  type PortalProfile,
  type RecordSeed,
  Ticket,
  parse,
  filesOf,
  sequenceIn,
  sequenceScope,
  type TimelineEntry,
} from '@chamado/core';
import type { Article } from '@chamado/core/knowledge';
import type { Tx } from './database.ts';
import { storable } from './storable.ts';
import { columnsMark, documentOf, rowsFor } from './ticket.row.ts';
import { personRow } from './transaction.ts';
import { asTheDesk, type Tenancy } from './wall.ts';

/** All of it may be left out. Tickets come each with its whole timeline. */
export type PgSeed = {
  readonly people?: readonly Person[];
  readonly histories?: readonly { readonly ticket: Ticket; readonly entries: readonly TimelineEntry[] }[];
  readonly mails?: readonly Mail[];
  readonly articles?: readonly Article[];
  readonly records?: RecordSeed;
};

/** Whose rows, under which profile. */
type Begin = Tenancy & { readonly profile: PortalProfile };

/** Plants the seed in a tenant that was never here, and fits the rows of one that was to its profile. Done twice, nothing changes. */
export async function begin(given: Begin, seed: () => Promise<PgSeed>): Promise<void> {
  const mark = columnsMark(given.profile);
  const { tenant } = given;
  const kept = await asTheDesk(given, (tx) =>
    tx.selectFrom('tenants').select('columns').where('tenant', '=', tenant).executeTakeFirst(),
  );
  if (kept?.columns === mark) return;
  const first = kept ? {} : await seed();
  await asTheDesk(given, async (tx) => {
    const now = await tx.selectFrom('tenants').select('columns').where('tenant', '=', tenant).executeTakeFirst();
    if (now?.columns === mark) return;
    if (now) await fit(tx, given);
    else await plant(tx, given, first);
    await tx
      .insertInto('tenants')
      .values({ tenant, columns: mark })
      .onConflict((at) => at.column('tenant').doUpdateSet({ columns: mark }))
      .execute();
  });
}

async function plant(tx: Tx, { tenant, profile }: Begin, seed: PgSeed): Promise<void> {
  const { people = [], histories = [], mails = [], articles = [], records = {} } = seed;
  const rowOf = rowsFor(tenant, profile);
  await inBatches(
    people.map((person) => personRow(tenant, person)),
    (rows) => tx.insertInto('people').values(rows).execute(),
  );
  await inBatches(
    histories.map(({ ticket }) => rowOf(ticket)),
    (rows) => tx.insertInto('tickets').values(rows).execute(),
  );
  await inBatches(
    histories.map(({ ticket }) => documentOf(tenant, ticket)),
    (rows) => tx.insertInto('documents').values(rows).execute(),
  );
  const counters = usedNumbers(histories, profile);
  await inBatches(
    [...counters].map(([scope, last]) => ({ tenant, scope, last })),
    (rows) => tx.insertInto('counters').values(rows).execute(),
  );
  const entries = histories.flatMap(({ entries: told }) => told);
  await inBatches(
    entries.map((entry) => entryRow(tenant, entry)),
    (rows) => tx.insertInto('entries').values(rows).execute(),
  );
  await inBatches(
    mails.map((mail) => ({ tenant, id: storable(mail.id), readers: [...mail.readers], mail: JSON.stringify(mail) })),
    (rows) => tx.insertInto('mails').values(rows).execute(),
  );
  await inBatches(
    articles.map((article) => ({ tenant, id: article.id, article: JSON.stringify(article) })),
    (rows) => tx.insertInto('articles').values(rows).execute(),
  );
  await inBatches(
    seededRows(records).map(({ kind, id, keys, record }) => ({
      tenant,
      kind,
      id,
      keys: keys.map(storable),
      record: JSON.stringify(record),
    })),
    (rows) => tx.insertInto('records').values(rows).execute(),
  );
}

/** What the numbers of its tickets use up, by counter: none is drawn again. */
function usedNumbers(histories: NonNullable<PgSeed['histories']>, profile: PortalProfile): ReadonlyMap<string, number> {
  const { numbers, calendar } = profile;
  const { timeZone } = calendar;
  const used = new Map<string, number>();
  for (const { ticket } of histories) {
    const { number, openedAt: at } = ticket;
    const sequence = sequenceIn(numbers, number, { at, timeZone });
    const scope = sequenceScope(numbers, at, timeZone);
    if (sequence !== undefined) used.set(scope, Math.max(sequence, used.get(scope) ?? sequence));
  }
  return used;
}

const entryRow = (tenant: string, entry: TimelineEntry) => ({
  tenant,
  ticket_id: entry.ticketId,
  version: entry.version,
  internal: entry.internal,
  files: filesOf(entry).map(({ id }) => id),
  entry: JSON.stringify(entry),
});

/** Every ticket's keys, made by the profile as it is now. */
async function fit(tx: Tx, { tenant, profile }: Begin): Promise<void> {
  const rowOf = rowsFor(tenant, profile);
  let last = '';
  for (;;) {
    const rows = await tx
      .selectFrom('documents')
      .select(['ticket_id', 'ticket'])
      .where('tenant', '=', tenant)
      .where('ticket_id', '>', last)
      .orderBy('ticket_id')
      .limit(BATCH)
      .execute();
    for (const { ticket_id: id, ticket } of rows) {
      last = id;
      const row = rowOf(parse(Ticket, ticket, 'corrupted'));
      await tx.updateTable('tickets').set(row).where('tenant', '=', tenant).where('id', '=', id).execute();
    }
    if (rows.length < BATCH) return;
  }
}

// PostgreSQL takes 65,535 parameters in one statement.
const BATCH = 500;

async function inBatches<Row>(rows: readonly Row[], insert: (rows: readonly Row[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) await insert(rows.slice(at, at + BATCH));
}
