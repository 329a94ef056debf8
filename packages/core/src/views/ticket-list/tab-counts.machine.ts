/** The figures on the tabs: counted once the rows stand, since nobody waits for them. */
import { assign, sendParent, setup } from 'xstate';
import type { StageCounts, TicketQuery } from '../../port/ticket-query.schema.ts';
import { readCounts } from './ticket-list.actors.ts';

/** What the list says: count for this query. */
export type CountsEvent = { readonly type: 'counts.want'; readonly query: TicketQuery };
/** What it hears; null where they could not be counted. */
export type CountsKnown = { readonly type: 'counts.known'; readonly counts: StageCounts | null };

const ROWS_ARE_DRAWN_MS = 50;

export const tabCountsMachine = setup({
  types: { context: {} as { readonly query: TicketQuery }, events: {} as CountsEvent },
  actors: { readCounts },
  delays: { rowsAreDrawn: ROWS_ARE_DRAWN_MS },
  actions: {
    want: assign((_, { query }: CountsEvent) => ({ query })),
    tell: sendParent((_, counts: StageCounts | null): CountsKnown => ({ type: 'counts.known', counts })),
  },
}).createMachine({
  id: 'tabCounts',
  context: { query: {} },
  initial: 'idle',
  on: { 'counts.want': { target: '.waiting', actions: { type: 'want', params: ({ event }) => event } } },
  states: {
    idle: {},
    waiting: { after: { rowsAreDrawn: 'counting' } },
    counting: {
      invoke: {
        src: 'readCounts',
        input: ({ context }) => context.query,
        onDone: { target: 'idle', actions: { type: 'tell', params: ({ event }) => event.output } },
        onError: { target: 'idle', actions: { type: 'tell', params: null } },
      },
    },
  },
});
