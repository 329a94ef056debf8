/** The tickets of a desk in memory. */
import type { TicketPort } from '../port/desk-port.ts';
import type { DeskStorage } from '../port/desk-storage.ts';
import { stageCounts } from '../port/ticket.count.ts';
import { ticketVerbs } from '../port/ticket.verbs.ts';
import { withinScope } from '../port/ticket-query.rules.ts';
import { TicketQuery } from '../port/ticket-query.schema.ts';
import { visibleTimeline, visibleTo } from '../port/visibility.rules.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import { answer } from './memory.call.ts';
import { timelineOf, type MemoryStore } from './memory.store.ts';

/** The tickets as whoever `me` gives sees them, written through `storage`. */
export function memoryTickets(
  store: MemoryStore,
  storage: (me: () => Person) => DeskStorage,
): (me: () => Person) => TicketPort {
  return (me) => ({
    list: (query, options) =>
      answer(options, () => {
        const asked = parse(TicketQuery, query);
        return store.shelf.table(me(), asked.scope).page(withinScope(asked));
      }),

    count: (query, options) =>
      answer(options, () => {
        const { scope, filters, search } = parse(TicketQuery, query);
        const counts = store.shelf.table(me(), scope).count({ filters, ...(search && { search }) }, 'stage');
        return stageCounts((stage) => counts.get(stage));
      }),

    get: (id, options) => answer(options, () => visibleTo(me(), store.tickets.get(id))),

    timeline: (id, options) =>
      answer(options, () => {
        const { id: seen } = visibleTo(me(), store.tickets.get(id));
        return visibleTimeline(timelineOf(store, seen), me());
      }),

    ...ticketVerbs(storage(me)),
  });
}
