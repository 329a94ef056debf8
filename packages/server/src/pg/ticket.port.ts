/** The tickets of this desk, as one person sees them. */
import {
  parse,
  Stage,
  stageCounts,
  ticketColumns,
  TicketQuery,
  ticketVerbs,
  withinScope,
  type Person,
  type TicketPort,
} from '@chamado/core';
import { nextOf, type Query } from '@chamado/core/query';
import { sql, type SelectQueryBuilder } from 'kysely';
import { answer } from './call.ts';
import type { Tx } from './database.ts';
import { ticketIn } from './known.json.ts';
import { behind, conditionsOf, orderOf } from './list.sql.ts';
import type { PgDesk } from './pg.desk.ts';
import { pgStorage } from './storage.ts';
import { readerOver, readTicket } from './storage.reader.ts';
import type { Tables } from './tables.ts';
import { readAs } from './transaction.ts';

/** The tickets as `person` sees them. */
export function pgTickets(desk: PgDesk, person: Person): TicketPort {
  const { tenant, profile, sight } = desk;
  const columns = ticketColumns(profile);

  const matching = (tx: Tx, me: Person, scope: 'mine' | 'all', query: Query) =>
    tx
      .selectFrom('tickets')
      .where('tickets.tenant', '=', tenant)
      .where((where) => where.and([...sight.scopeOf(me, scope), ...conditionsOf(columns, query)]));

  return {
    list: (query, options) =>
      answer(options, async () => {
        const asked = parse(TicketQuery, query);
        const within = withinScope(asked);
        const { sort, limit, after, scope } = asked;
        return readAs(desk, person, async (tx, me) => {
          const all = matching(tx, me, scope, within);
          const page = after === undefined ? all : all.where(behind(columns, sort, after));
          const rows = await page
            .select(document)
            .orderBy(orderOf(columns, sort))
            .limit(limit + 1)
            .execute();
          const found = rows.map(({ ticket }) => ticketIn(ticket));
          const items = found.slice(0, limit);
          const isAll = after === undefined && found.length <= limit;
          const total = isAll ? found.length : await counted(all);
          return { items, next: nextOf(columns, sort, items, found.length), total };
        });
      }),

    count: (query, options) =>
      answer(options, async () => {
        const { scope, filters, search } = parse(TicketQuery, query);
        const rows = await readAs(desk, person, (tx, me) =>
          matching(tx, me, scope, { filters, ...(search && { search }) })
            .select(['tickets.stage', sql<number>`count(*)::int`.as('count')])
            .groupBy('tickets.stage')
            .execute(),
        );
        const counts = new Map(rows.map(({ stage, count }) => [parse(Stage, stage, 'corrupted'), count]));
        return stageCounts((stage) => counts.get(stage));
      }),

    get: (id, options) =>
      answer(options, () =>
        readAs(desk, person, async (tx, me) => sight.visibleTo(me, await readTicket(tx, tenant, id))),
      ),

    timeline: (id, options) =>
      answer(options, () =>
        readAs(desk, person, async (tx, me) => {
          const reader = readerOver(tx, desk);
          const { id: seen } = sight.visibleTo(me, await reader.ticket(id));
          return sight.visibleTimeline(await reader.timeline(seen), me);
        }),
      ),

    ...ticketVerbs(pgStorage(desk, person)),
  };
}

const counted = async (all: SelectQueryBuilder<Tables, 'tickets', object>): Promise<number> =>
  (await all.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()).total;

// Looked up for the rows of the page alone, once they are found and sorted.
const document = sql`(select documents.ticket from documents
  where documents.tenant = tickets.tenant and documents.ticket_id = tickets.id)`.as('ticket');
