/** What core's ports read of this desk, in one transaction. */
import { Mail, parse, type StorageReader, type Ticket, type TicketId, type TimelineEntry } from '@chamado/core';
import { sql } from 'kysely';
import type { Tx } from './database.ts';
import { entryIn, personIn, ticketIn } from './known.json.ts';
import type { PgDesk } from './pg.desk.ts';
import { storable, texts } from './storable.ts';

export function readerOver(tx: Tx, { tenant }: Pick<PgDesk, 'tenant'>): StorageReader {
  return {
    async record(kind, id) {
      const found = await tx
        .selectFrom('records')
        .select('record')
        .where('tenant', '=', tenant)
        .where('kind', '=', kind)
        .where('id', '=', storable(id))
        .executeTakeFirst();
      return found?.record;
    },

    async records(kind, key) {
      const rows = await recordsOf(tx, tenant, kind, key).execute();
      return rows.map(({ record }) => record);
    },

    async people(sought) {
      const { ids, role } = sought ?? {};
      const rows = await tx
        .selectFrom('people')
        .select('person')
        .where('tenant', '=', tenant)
        .$if(sought !== undefined, (all) =>
          all.where((where) =>
            where.or([
              ...(ids ? [where('id', '=', sql<string>`any (${texts(ids.map(storable))})`)] : []),
              ...(role ? [where('role', '=', role)] : []),
            ]),
          ),
        )
        .orderBy('id')
        .execute();
      return rows.map(({ person }) => personIn(person));
    },

    ticket: (id) => readTicket(tx, tenant, id),

    async timeline(id) {
      const rows = await tx
        .selectFrom('entries')
        .select('entry')
        .where('tenant', '=', tenant)
        .where('ticket_id', '=', storable(id))
        .orderBy('version')
        .execute();
      return rows.map(({ entry }) => entryIn(entry));
    },

    async tickets() {
      const rows = await tx
        .selectFrom('documents')
        .select('ticket')
        .where('tenant', '=', tenant)
        .orderBy('ticket_id')
        .execute();
      return rows.map(({ ticket }) => ticketIn(ticket));
    },

    async timelines() {
      const rows = await tx
        .selectFrom('entries')
        .select('entry')
        .where('tenant', '=', tenant)
        .orderBy('ticket_id')
        .orderBy('version')
        .execute();
      const timelines = new Map<TicketId, TimelineEntry[]>();
      for (const row of rows) {
        const entry = entryIn(row.entry);
        const known = timelines.get(entry.ticketId);
        if (known) known.push(entry);
        else timelines.set(entry.ticketId, [entry]);
      }
      return timelines;
    },

    async mails() {
      const rows = await tx.selectFrom('mails').select('mail').where('tenant', '=', tenant).orderBy('id').execute();
      return rows.map(({ mail }) => parse(Mail, mail, 'corrupted'));
    },
  };
}

/** Asks for the records of a kind, or those of them that have a key. */
export const recordsOf = (tx: Tx, tenant: string, kind: string, key?: string) =>
  tx
    .selectFrom('records')
    .select('record')
    .where('tenant', '=', tenant)
    .where('kind', '=', kind)
    .$if(key !== undefined, (all) =>
      // An array is found before any record is looked at, also where the planner knows nothing of the tables yet.
      all.where(
        sql<boolean>`id = any (array(select id from record_keys
          where tenant = ${tenant} and kind = ${kind} and key = ${storable(key ?? '')}))`,
      ),
    )
    .orderBy('id');

/** The ticket with this id, whoever may see it. */
export async function readTicket(tx: Tx, tenant: string, id: string): Promise<Ticket | undefined> {
  const found = await tx
    .selectFrom('documents')
    .select('ticket')
    .where('tenant', '=', tenant)
    .where('ticket_id', '=', storable(id))
    .executeTakeFirst();
  return found && ticketIn(found.ticket);
}
