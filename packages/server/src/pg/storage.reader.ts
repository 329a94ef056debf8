/** What core's ports read of this desk, in one transaction. */
import { Mail, parse, Person, Ticket, TimelineEntry, type StorageReader, type TicketId } from '@chamado/core';
import { sql } from 'kysely';
import type { Tx } from './database.ts';
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
      const rows = await tx
        .selectFrom('records')
        .select('record')
        .where('tenant', '=', tenant)
        .where('kind', '=', kind)
        .$if(key !== undefined, (all) => all.where('keys', '@>', texts([storable(key ?? '')])))
        .orderBy('id')
        .execute();
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
      return rows.map(({ person }) => parse(Person, person, 'corrupted'));
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
      return rows.map(({ entry }) => parse(TimelineEntry, entry, 'corrupted'));
    },

    async tickets() {
      const rows = await tx
        .selectFrom('documents')
        .select('ticket')
        .where('tenant', '=', tenant)
        .orderBy('ticket_id')
        .execute();
      return rows.map(({ ticket }) => parse(Ticket, ticket, 'corrupted'));
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
        const entry = parse(TimelineEntry, row.entry, 'corrupted');
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

/** The ticket with this id, whoever may see it. */
export async function readTicket(tx: Tx, tenant: string, id: string): Promise<Ticket | undefined> {
  const found = await tx
    .selectFrom('documents')
    .select('ticket')
    .where('tenant', '=', tenant)
    .where('ticket_id', '=', storable(id))
    .executeTakeFirst();
  return found && parse(Ticket, found.ticket, 'corrupted');
}
