/** The tickets of this desk, as one person sees them. */
import {
  countByStage,
  seesEveryTicket,
  TicketQuery,
  parse,
  Stage,
  visibleTimeline,
  visibleTo,
  type Filter,
  type Output,
  type Person,
  type StageCounts,
  type TicketPort,
} from '@chamado/core';
import { answer } from './call.ts';
import { stageCounts } from './counter.ts';
import { newestFirst, newestPage } from './newest.list.ts';
import type { DeskStore } from './desk.store.ts';
import { readTicket, readTimeline } from './ticket.store.ts';

type Asked = Output<typeof TicketQuery>;

/** The tickets as whoever `me` gives sees them. */
export function idbTickets(store: DeskStore, me: () => Promise<Person>): TicketPort {
  const { connection } = store;
  // The statechart, the forms and the words of mails are read by whoever writes.
  const writes = () => import('./ticket.writes.ts');

  return {
    list: (query, options) =>
      answer(options, async () => {
        const person = await me();
        const { scope, stages, ...asked } = parse(TicketQuery, query);
        if (isNewest(asked) && scope === 'all' && seesEveryTicket(person)) {
          const { limit, after } = asked;
          const page = await connection.read((tx) => newestPage(tx, { stages, limit, after }));
          if (page) return page;
        }
        const shelf = await store.shelf();
        const table = await shelf.table(person, scope);
        return table.page({ ...asked, filters: [...asked.filters, ...onlyOf(stages)] });
      }),

    count: (query, options) =>
      answer(options, async () => {
        const person = await me();
        const { scope, filters, search } = parse(TicketQuery, query);
        const all = filters.length === 0 && search === undefined && scope === 'all' && seesEveryTicket(person);
        if (all) return connection.read(stageCounts);
        const shelf = await store.shelf();
        const table = await shelf.table(person, scope);
        return { ...countByStage([]), ...byStage(table.count({ filters, ...(search && { search }) }, 'stage')) };
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
          return readTimeline(tx, id);
        });
        return visibleTimeline(entries, person);
      }),

    open: (draft, options) =>
      answer(options, async () => (await writes()).openTicket(store, await me(), draft, options)),

    apply: (id, command, options) =>
      answer(options, async () => (await writes()).applyToTicket(store, await me(), id, command, options)),
  };
}

const isNewest = ({ filters, search, sort }: Omit<Asked, 'scope' | 'stages'>): boolean =>
  filters.length === 0 && search === undefined && JSON.stringify(sort) === JSON.stringify(newestFirst);

/** The query language asks of one value at a time: to be among some is to differ from all others. */
const onlyOf = (stages: readonly Stage[] | undefined): readonly Filter[] =>
  Stage.options
    .filter((stage) => stages !== undefined && !stages.includes(stage))
    .map((value) => ({ column: 'stage', operator: 'differs', value }));

function byStage(counts: ReadonlyMap<unknown, number>): Partial<StageCounts> {
  return Object.fromEntries(Stage.options.map((stage) => [stage, counts.get(stage) ?? 0]));
}
