/** The list of tickets: reads it page by page and keeps it fresh. Where from is not its business: see `startTicketList`. */
import { assign, enqueueActions, raise, setup } from 'xstate';
import type { TicketPage } from '../../port/desk-port.ts';
import type { StageCounts } from '../../port/ticket-query.schema.ts';
import { DeskError } from '../../shared/desk-error.ts';
import { queryFor } from './list-period.ts';
import { countKey } from './list-query.ts';
import type { ListWish } from './list-wish.ts';
import { tabCountsMachine, type CountsKnown } from './tab-counts.machine.ts';
import { readRows, watchDesk } from './ticket-list.actors.ts';
import {
  firstContext,
  type TicketListContext,
  type TicketListEvent,
  type TicketListInput,
} from './ticket-list.context.ts';
import { PAGE } from './ticket-list.reads.ts';
import type { ListTag } from './ticket-list.select.ts';

const TYPING_RESTS_MS = 120;
const CHANGES_GATHER_MS = 250;

export const ticketListMachine = setup({
  types: {
    context: {} as TicketListContext,
    events: {} as TicketListEvent | CountsKnown | { type: 'desk.changed' } | { type: 'list.refresh' },
    input: {} as TicketListInput,
    tags: {} as ListTag,
  },
  actors: { readRows, watchDesk, tabCounts: tabCountsMachine },
  delays: { typingRests: TYPING_RESTS_MS, changesGather: CHANGES_GATHER_MS },
  actions: {
    wish: assign(({ context }, wish: Partial<ListWish>) => ({ wish: { ...context.wish, ...wish }, wanted: PAGE })),
    ask: assign(({ context }) => ({ query: queryFor(context.wish, { ...context, at: context.now() }) })),
    want: assign((_, wanted: number) => ({ wanted })),
    show: assign((_, { items, next, total }: TicketPage) => ({ rows: items, next, total, error: null })),
    append: assign(({ context: { rows } }, { items, next, total }: TicketPage) => ({
      ...{ rows: [...rows, ...items], next, total, error: null },
    })),
    fail: assign((_, { error }: { error: unknown }) => ({ error: DeskError.from(error) })),
    count: enqueueActions(({ context: { query, counted }, enqueue }, { afresh }: { afresh: boolean }) => {
      if (!afresh && counted === countKey(query)) return;
      enqueue.assign({ counted: countKey(query) });
      enqueue.sendTo('counts', { type: 'counts.want', query });
    }),
    keepCounts: assign(({ context: { counted } }, counts: StageCounts | null) => ({
      ...{ counts, counted: counts && counted, countsOf: counts && counted },
    })),
    refresh: raise({ type: 'list.refresh' }),
  },
  guards: {
    isKnown: ({ context: { total } }) => total !== null,
    needsMore: ({ context: { rows, wanted, next } }) => next !== null && rows.length < wanted,
  },
}).createMachine({
  id: 'ticketList',
  type: 'parallel',
  context: ({ input }) => firstContext(input),
  invoke: { src: 'tabCounts', id: 'counts' },
  on: {
    'list.want': { actions: { type: 'want', params: ({ event }) => event.until } },
    'counts.known': { actions: { type: 'keepCounts', params: ({ event }) => event.counts } },
  },
  states: {
    rows: {
      initial: 'beginning',
      on: {
        'list.ask': { target: '.loading', actions: { type: 'wish', params: ({ event }) => event.wish } },
        'list.type': { target: '.typing', actions: { type: 'wish', params: ({ event: { text } }) => ({ text }) } },
        'list.refresh': { target: '.refreshing', reenter: true },
      },
      states: {
        beginning: {
          always: [
            { guard: 'isKnown', target: 'ready', actions: { type: 'count', params: { afresh: false } } },
            { target: 'loading' },
          ],
        },
        typing: { tags: 'busy', on: { 'list.refresh': {} }, after: { typingRests: 'loading' } },
        loading: {
          tags: 'busy',
          entry: 'ask',
          on: { 'list.refresh': { target: 'loading', reenter: true } },
          invoke: {
            src: 'readRows',
            input: ({ context: { query, wanted } }) => ({ query, after: null, count: wanted }),
            onDone: {
              target: 'ready',
              actions: [
                { type: 'show', params: ({ event }) => event.output },
                { type: 'count', params: { afresh: false } },
              ],
            },
            onError: { target: 'failed', actions: { type: 'fail', params: ({ event }) => event } },
          },
        },
        ready: { always: { guard: 'needsMore', target: 'readingOn' } },
        readingOn: {
          invoke: {
            src: 'readRows',
            input: ({ context: { query, next, wanted, rows } }) => ({
              ...{ query, after: next, count: Math.min(wanted - rows.length, 5 * PAGE) },
            }),
            onDone: { target: 'ready', actions: { type: 'append', params: ({ event }) => event.output } },
            onError: { target: 'stalled', actions: { type: 'fail', params: ({ event }) => event } },
          },
        },
        refreshing: {
          description: 'Something changed: what is shown is read again behind it, and stays as it is where that fails',
          entry: 'ask',
          invoke: {
            src: 'readRows',
            input: ({ context: { query, wanted } }) => ({ query, after: null, count: wanted }),
            onDone: {
              target: 'ready',
              actions: [
                { type: 'show', params: ({ event }) => event.output },
                { type: 'count', params: { afresh: true } },
              ],
            },
            onError: 'ready',
          },
        },
        stalled: { tags: 'stalled', on: { 'list.retry': 'readingOn' } },
        failed: { tags: ['stalled', 'failed'], on: { 'list.retry': 'loading', 'list.refresh': 'loading' } },
      },
    },
    changes: {
      invoke: { src: 'watchDesk' },
      initial: 'none',
      states: {
        none: { on: { 'desk.changed': 'gathering' } },
        gathering: { after: { changesGather: { target: 'none', actions: 'refresh' } } },
      },
    },
  },
});
