/** The tickets of a desk in memory. */
import type { TicketPort } from '../port/desk-port.ts';
import type { DeskStorage, Written } from '../port/desk-storage.ts';
import type { Decision } from '../port/open.decision.ts';
import { stageCounts } from '../port/ticket.count.ts';
import { applyAllIn, applyIn, openIn, toldOf, toldOfAll } from '../port/ticket.writes.ts';
import { withinScope } from '../port/ticket-query.rules.ts';
import { TicketQuery } from '../port/ticket-query.schema.ts';
import { visibleTimeline, visibleTo } from '../port/visibility.rules.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import { Ticket } from '../ticket/ticket.schema.ts';
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

    open: async (draft, options) =>
      parse(
        Ticket,
        await storage(me).write({ name: 'tickets.open', body: draft }, options, async (tx, by) => {
          const given = { me: by, at: store.now(), profile: store.profile, newId: store.newId };
          return written(await openIn(tx, given, draft));
        }),
      ),

    apply: async (id, command, { version, ...options }) =>
      parse(
        Ticket,
        await storage(me).write({ name: 'tickets.apply', body: { id, command, version } }, options, async (tx, by) => {
          const given = { me: by, at: store.now(), profile: store.profile };
          return written(await applyIn(tx, given, { id, command, version }));
        }),
      ),

    applyAll: async (id, commands, { version, ...options }) => {
      const verb = { name: 'tickets.applyAll', body: { id, commands, version } };
      const done = await storage(me).write(verb, options, async (tx, by) => {
        const given = { me: by, at: store.now(), profile: store.profile };
        const decisions = await applyAllIn(tx, given, { id, commands, version });
        return { result: decisions.at(-1)?.ticket, told: toldOfAll(decisions) };
      });
      return parse(Ticket, done);
    },
  });
}

const written = (decision: Decision): Written => ({ result: decision.ticket, told: toldOf(decision) });
