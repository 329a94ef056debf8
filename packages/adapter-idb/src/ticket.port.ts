/** The tickets of this desk, as one person sees them. */
import {
  parse,
  seesEveryTicket,
  stageCounts,
  TicketQuery,
  visibleTimeline,
  visibleTo,
  withinScope,
  type Output,
  type Person,
  type TicketPort,
} from '@chamado/core';
import { answer } from './call.ts';
import { readCounts } from './counter.ts';
import { fewPage } from './few.list.ts';
import { newestFirst, newestPage } from './newest.list.ts';
import type { DeskStore } from './desk.store.ts';
import { readTicket, readTimeline } from './ticket.store.ts';

/** The tickets as whoever `me` gives sees them. */
export function idbTickets(store: DeskStore, me: () => Promise<Person>): TicketPort {
  const { connection } = store;
  // The statechart, the forms and the words of mails are read by whoever writes.
  const writes = () => import('./ticket.writes.ts');

  return {
    list: (query, options) =>
      answer(options, async () => {
        const person = await me();
        const asked = parse(TicketQuery, query);
        if (isNewest(asked) && seesEveryTicket(person)) {
          const page = await connection.read((tx) => newestPage(tx, asked));
          if (page) return page;
        }
        if (!store.isShelved()) {
          const page = await connection.read((tx) => fewPage(tx, person, store.profile, asked));
          if (page) return page;
        }
        const shelf = await store.shelf();
        return (await shelf.table(person, asked.scope)).page(withinScope(asked));
      }),

    count: (query, options) =>
      answer(options, async () => {
        const person = await me();
        const { scope, filters, search } = parse(TicketQuery, query);
        const all = filters.length === 0 && search === undefined && scope === 'all' && seesEveryTicket(person);
        if (all) return connection.read(readCounts);
        const shelf = await store.shelf();
        const counts = (await shelf.table(person, scope)).count({ filters, ...(search && { search }) }, 'stage');
        return stageCounts((stage) => counts.get(stage));
      }),

    get: (id, options) =>
      answer(options, async () => {
        const [person, stored] = await Promise.all([me(), connection.read((tx) => readTicket(tx, id))]);
        return visibleTo(person, stored?.ticket);
      }),

    timeline: (id, options) =>
      answer(options, async () => {
        const person = await me();
        const entries = await connection.read(async (tx) => {
          const stored = await readTicket(tx, id);
          visibleTo(person, stored?.ticket);
          return stored ? readTimeline(tx, stored) : [];
        });
        return visibleTimeline(entries, person);
      }),

    open: (draft, options) => answer(options, async () => (await writes()).openTicket(store, me, draft, options)),

    apply: (id, command, options) =>
      answer(options, async () => (await writes()).applyToTicket(store, me, id, command, options)),

    applyAll: (id, commands, options) =>
      answer(options, async () => (await writes()).applyAllToTicket(store, me, id, commands, options)),
  };
}

const isNewest = ({ scope, filters, search, sort }: Output<typeof TicketQuery>): boolean =>
  scope === 'all' &&
  filters.length === 0 &&
  search === undefined &&
  JSON.stringify(sort) === JSON.stringify(newestFirst);
