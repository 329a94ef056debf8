/** Faults of lists and counts. */
import type { Ticket, TicketPage, TicketQuery } from '@chamado/core';
import { withTickets, type Fault } from './plant.ts';

type Ask = (query: TicketQuery) => Promise<TicketPage>;

/** Pages by position instead of by what was read last. */
const byOffset =
  (list: Ask): Ask =>
  async ({ after, limit = 50, ...query }) => {
    const { items, total } = await list({ ...query, limit: 500 });
    const from = after === undefined ? 0 : Number(after);
    const end = from + limit;
    return { items: items.slice(from, end), total, next: end < items.length ? String(end) : null };
  };

/** Whether a subject meets the query letter by letter, as a comparison without folding has it. */
const literally =
  ({ search, filters = [] }: TicketQuery) =>
  ({ subject }: Ticket): boolean =>
    (search?.text ?? '').split(' ').every((word) => subject.includes(word)) &&
    filters.every(({ column, value }) => column !== 'subject' || subject.startsWith(String(value)));

export const listFaults: readonly Fault[] = [
  {
    name: 'skips the first row of every further page',
    caughtBy: ['tickets.list.pages', 'tickets.list.pages-of-ties', 'tickets.list.pages-while-inserting'],
    backend: withTickets(({ list }) => ({
      list: async (query) => {
        const page = await list(query);
        return query.after === undefined ? page : { ...page, items: page.items.slice(1) };
      },
    })),
  },
  {
    name: 'repeats the last row of a page on the next',
    caughtBy: ['tickets.list.pages', 'tickets.list.pages-of-ties', 'tickets.list.pages-while-inserting'],
    backend: withTickets(({ list }) => {
      let last: readonly Ticket[] = [];
      return {
        list: async (query) => {
          const page = await list(query);
          const repeated = query.after === undefined ? [] : last;
          last = page.items.slice(-1);
          return { ...page, items: [...repeated, ...page.items] };
        },
      };
    }),
  },
  {
    name: 'pages by position',
    caughtBy: ['tickets.list.pages-while-inserting', 'tickets.list.invalid'],
    backend: withTickets(({ list }) => ({ list: byOffset(list) })),
  },
  {
    name: 'has no last page where a page is exactly full',
    caughtBy: ['tickets.list.pages'],
    backend: withTickets(({ list }) => ({
      list: async (query) => {
        const page = await list(query);
        return page.items.length === query.limit ? { ...page, next: page.next ?? 'mais' } : page;
      },
    })),
  },
  {
    name: 'counts only the page as its total',
    caughtBy: ['tickets.list.pages'],
    backend: withTickets(({ list }) => ({
      list: async (query) => {
        const page = await list(query);
        return { ...page, total: page.items.length };
      },
    })),
  },
  {
    name: 'minds accents',
    caughtBy: ['tickets.list.search', 'tickets.list.filters', 'texts.tickets.found'],
    backend: withTickets(({ list }) => ({
      list: async (query) => {
        const page = await list(query);
        const items = page.items.filter(literally(query));
        return { ...page, items, total: items.length };
      },
    })),
  },
  {
    name: 'has a second page of nothing',
    caughtBy: ['tickets.list.empty'],
    backend: withTickets(({ list }) => ({
      list: async (query) => {
        const page = await list(query);
        return page.total === 0 ? { ...page, next: 'fim' } : page;
      },
    })),
  },
  {
    name: 'loses the order',
    caughtBy: ['tickets.list.sort', 'tickets.list.queue'],
    backend: withTickets(({ list }) => ({ list: ({ sort: _sort, ...query }) => list(query) })),
  },
  {
    name: 'does not mind the stages',
    caughtBy: ['tickets.list.stages', 'tickets.count.equals-list'],
    backend: withTickets(({ list }) => ({ list: ({ stages: _stages, ...query }) => list(query) })),
  },
  {
    name: 'shows lists as they were at first',
    caughtBy: ['tickets.list.current'],
    backend: withTickets(({ list, open }) => {
      const opened = new Map<string, Ticket>();
      return {
        open: async (draft, options) => {
          const ticket = await open(draft, options);
          opened.set(ticket.id, ticket);
          return ticket;
        },
        list: async (query) => {
          const page = await list(query);
          return { ...page, items: page.items.map((ticket) => opened.get(ticket.id) ?? ticket) };
        },
      };
    }),
  },
  {
    name: 'counts wrongly',
    caughtBy: ['tickets.count.equals-list', 'tickets.count.filters'],
    backend: withTickets(({ count }) => ({
      count: async (query) => {
        const counts = await count(query);
        return { ...counts, opened: counts.opened + 1 };
      },
    })),
  },
];
