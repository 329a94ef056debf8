/** Makes a person unknowable in every table of a desk, within one transaction. What stays, and why, is core's to say. */
import { Mail, parse, Ticket, type Person } from '@chamado/core';
import { erasedPerson, mailWithout, mentionsPattern, recordWithout, unknowable } from '@chamado/core/privacy';
import { sql, type Insertable } from 'kysely';
import { QUEUE_SCHEMA } from '../jobs/queue.ts';
import type { Tx } from '../pg/database.ts';
import type { PgDesk } from '../pg/pg.desk.ts';
import { texts } from '../pg/storable.ts';
import type { TicketTable } from '../pg/tables.ts';
import { inBatches, rewrite, type Within } from './rewrite.ts';

/** What an erasure works on. */
type Erasing = {
  readonly tx: Tx;
  readonly desk: PgDesk;
  readonly person: Person;
  readonly within: Within;
  /** Files of his, whose bytes go once the transaction stands. */
  readonly files: string[];
};

/** Every place where something of a person stands, and how he is taken out of it. */
const places = {
  people: async (given: Erasing) => {
    const { locale } = given.desk.profile;
    const change = unknowable(given.person, locale);
    await rewrite(given.tx, { table: 'people', column: 'person', keys: ['id'] }, given.within, (kept, { id }) =>
      id === given.person.id ? erasedPerson(given.person, locale) : change(kept),
    );
    await sql`update people set territories = '{}'
      where tenant = ${given.within.tenant} and id = ${given.person.id}`.execute(given.tx);
  },
  documents: async (given: Erasing) => {
    const { tx, desk } = given;
    const change = unknowable(given.person, desk.profile.locale);
    await rewriteTickets(tx, desk, given.within, change);
  },
  entries: (given: Erasing) => byRule(given, 'entries', 'entry', ['ticket_id', 'version']),
  articles: async (given: Erasing) => {
    const changed = await byRule(given, 'articles', 'article', ['id']);
    await sql`update articles set changed = pg_current_xact_id()
      where tenant = ${given.within.tenant} and id = any (${idsOf(changed)})`.execute(given.tx);
  },
  operations: (given: Erasing) => byRule(given, 'operations', 'result', ['person', 'operation']),
  records: ({ tx, within, person, desk }: Erasing) =>
    rewrite(tx, { table: 'records', column: 'record', keys: ['kind', 'id'] }, within, (record, { kind }) =>
      recordWithout(person, { kind: String(kind), record }, desk.profile.locale),
    ),
  mails: async ({ tx, within, person, desk }: Erasing) => {
    const { tenant } = within;
    const change = unknowable(person, desk.profile.locale);
    const changed = await rewrite(tx, { table: 'mails', column: 'mail', keys: ['id'] }, within, (kept) => {
      const left = mailWithout(person, parse(Mail, kept, 'corrupted'));
      return left && change(left);
    });
    await sql`update mails set readers = array_remove(readers, ${person.id}) where tenant = ${tenant}
      and readers @> array[${person.id}]`.execute(tx);
    // What is not there any more is not sent.
    await sql`update effects set state = 'done' where tenant = ${tenant} and kind = 'mail' and id = any (${idsOf(changed)})
      and not exists (select from mails where mails.tenant = ${tenant} and mails.id = effects.id)`.execute(tx);
  },
  effects: ({ tx, within: { tenant, pattern } }: Erasing) =>
    sql`delete from effects where tenant = ${tenant} and id ~* ${pattern}`.execute(tx),
  jobs: async ({ tx, within: { tenant, pattern } }: Erasing) => {
    for (const name of ['job', 'archive']) {
      const table = sql.table(`${QUEUE_SCHEMA}.${name}`);
      const { rows } = await sql`select to_regclass(${`${QUEUE_SCHEMA}.${name}`}) as found`.execute(tx);
      if (!isThere(rows[0])) continue;
      await sql`delete from ${table} where data->>'tenant' = ${tenant} and data::text ~* ${pattern}`.execute(tx);
      await sql`update ${table} set output = null
        where data->>'tenant' = ${tenant} and output::text ~* ${pattern}`.execute(tx);
    }
  },
  files: async ({ tx, within, person, files, desk }: Erasing) => {
    const { rows } = await sql<{ id: string }>`delete from files
      where tenant = ${within.tenant} and by_person = ${person.id} returning id`.execute(tx);
    files.push(...rows.map(({ id }) => id));
    const change = unknowable(person, desk.profile.locale);
    await rewrite(tx, { table: 'files', column: 'attachment', keys: ['id'] }, within, change);
  },
  accounts: ({ tx, within: { tenant }, person }: Erasing) =>
    sql`delete from accounts where tenant = ${tenant} and person = ${person.id}`.execute(tx),
  one_times: ({ tx, within: { tenant }, person }: Erasing) =>
    sql`delete from one_times where tenant = ${tenant} and person = ${person.id}`.execute(tx),
  reply_addresses: ({ tx, within: { tenant }, person }: Erasing) =>
    sql`delete from reply_addresses where tenant = ${tenant} and person = ${person.id}`.execute(tx),
} satisfies Readonly<Record<string, (given: Erasing) => Promise<unknown>>>;

/** A place where something of a person stands. */
export type Place = keyof typeof places;

/** All of them. */
export const everyPlace: readonly Place[] = Object.keys(places).filter((name): name is Place => name in places);

/** Takes the person out of those places, and answers with the files whose bytes are to go once the transaction stands. */
export async function eraseIn(
  tx: Tx,
  desk: PgDesk,
  person: Person,
  where: readonly Place[] = everyPlace,
): Promise<readonly string[]> {
  const within = { tenant: desk.tenant, pattern: mentionsPattern(person) };
  const files: string[] = [];
  for (const place of where) await places[place]({ tx, desk, person, within, files });
  return files;
}

/** Tickets, with the keys that lists find them by. */
export async function rewriteTickets(
  tx: Tx,
  { rowOf }: PgDesk,
  within: Within,
  change: (kept: unknown) => unknown,
): Promise<void> {
  const left: Ticket[] = [];
  await rewrite(tx, { table: 'documents', column: 'ticket', keys: ['ticket_id'] }, within, (kept) => {
    const ticket = parse(Ticket, change(kept), 'corrupted');
    left.push(ticket);
    return ticket;
  });
  await rewriteRows(tx, left.map(rowOf));
}

/** Their keys hold no text that JSON cannot give back: `rowOf` sees to it. */
const rewriteRows = (tx: Tx, rows: readonly Insertable<TicketTable>[]): Promise<void> =>
  inBatches(rows, async (batch) => {
    const names = Object.keys(batch[0] ?? {})
      .filter((name) => !['tenant', 'id'].includes(name))
      .map((name) => sql.ref(name));
    const written = batch.map(({ answers, ...row }) => {
      const kept: unknown = JSON.parse(answers);
      return { ...row, answers: kept };
    });
    await sql`update tickets as own set (${sql.join(names)}) = row(${sql.join(names.map((name) => sql`given.${name}`))})
      from json_populate_recordset(null::tickets, ${JSON.stringify(written)}::json) as given
      where own.tenant = given.tenant and own.id = given.id`.execute(tx);
  });

const byRule = ({ tx, within, person, desk }: Erasing, table: string, column: string, keys: readonly string[]) =>
  rewrite(tx, { table, column, keys }, within, unknowable(person, desk.profile.locale));

const idsOf = (rows: readonly { readonly [key: string]: unknown }[]) => texts(rows.map(({ id }) => String(id)));

const isThere = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && 'found' in row && row.found !== null;
