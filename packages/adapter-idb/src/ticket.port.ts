/** The tickets of this desk, as one person sees them. */
import {
  seesEveryTicket,
  stageCounts,
  usualQuery,
  visibleTimeline,
  visibleTo,
  withinScope,
  type AskedQuery,
  type Person,
  type Ticket,
  type TicketPort,
  type TimelineEntry,
} from '@chamado/core';
import { answer } from './call.ts';
import { readCounts } from './counter.ts';
import { fewPage } from './few.list.ts';
import { newestFirst, newestPage } from './newest.list.ts';
import type { DeskStore } from './desk.store.ts';
import { isSealedEntry, isSealedTicket } from './seal.ts';
import { rawTicket, rawTimeline, type Raw } from './ticket.store.ts';

/** The tickets as whoever `me` gives sees them. */
export function idbTickets(store: DeskStore, me: () => Promise<Person>): TicketPort {
  const { connection } = store;
  // The statechart, the forms and the words of mails are read by whoever writes.
  const writes = async () => (await import('./ticket.writes.ts')).ticketWrites(store, me);

  return {
    list: (query, options) =>
      answer(options, async () => {
        const person = await me();
        const asked = await askedOf(query);
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
        const { scope, filters, search } = await askedOf(query);
        const all = filters.length === 0 && search === undefined && scope === 'all' && seesEveryTicket(person);
        if (all) return connection.read(readCounts);
        const shelf = await store.shelf();
        const counts = (await shelf.table(person, scope)).count({ filters, ...(search && { search }) }, 'stage');
        return stageCounts((stage) => counts.get(stage));
      }),

    get: (id, options) =>
      answer(options, async () => {
        const [person, raw] = await Promise.all([me(), connection.read((tx) => rawTicket(tx, id))]);
        return visibleTo(person, await ticketOf(raw, id));
      }),

    timeline: (id, options) =>
      answer(options, async () => {
        const person = await me();
        const read = await connection.read(async (tx) => {
          const raw = await rawTicket(tx, id);
          return { raw, entries: raw ? await rawTimeline(tx, id, raw.origin) : [] };
        });
        const { number } = visibleTo(person, await ticketOf(read.raw, id));
        return visibleTimeline(await entriesOf(read.entries, number), person);
      }),

    open: (draft, options) => answer(options, async () => (await writes()).open(draft, options)),

    apply: (id, command, options) => answer(options, async () => (await writes()).apply(id, command, options)),

    applyAll: (id, commands, options) => answer(options, async () => (await writes()).applyAll(id, commands, options)),
  };
}

/** As the schema reads it; which is asked only where a look does not tell. */
async function askedOf(query: unknown): Promise<AskedQuery> {
  const usual = usualQuery(query);
  if (usual) return usual;
  const { parsedQuery } = await import('./parsed-query.ts');
  return parsedQuery(query);
}

/** What bears its seal is what this desk wrote; anything else is read by the schema, and named where it cannot be. */
async function ticketOf(raw: Raw | undefined, id: string): Promise<Ticket | undefined> {
  if (!raw) return undefined;
  const { value, seal } = raw;
  if (isSealedTicket(value, seal)) return value;
  const { wholeTicket } = await import('./ticket.parsed.ts');
  return wholeTicket(value, id);
}

async function entriesOf(
  raw: Awaited<ReturnType<typeof rawTimeline>>,
  number: string,
): Promise<readonly TimelineEntry[]> {
  const sealed = raw?.flatMap(({ value, seal }) => (isSealedEntry(value, seal) ? value : []));
  if (sealed && sealed.length === raw?.length) return sealed;
  const { wholeTimeline } = await import('./ticket.parsed.ts');
  return wholeTimeline(raw && raw.map(({ value }) => value), number);
}

const isNewest = ({ scope, filters, search, sort }: AskedQuery): boolean =>
  scope === 'all' &&
  filters.length === 0 &&
  search === undefined &&
  JSON.stringify(sort) === JSON.stringify(newestFirst);
