/** Reads the queue again after the desk changed, apart from the person who is being asked: he waits for none of it. */
import { sendParent, setup } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import { changesOf, watchDesk } from '../ticket-list/ticket-list.actors.ts';
import { queueOf, readQueue } from './approval.actors.ts';
import type { Queue } from './approval.context.ts';
import type { QueueAsked } from './approval.reads.ts';

const CHANGES_GATHER_MS = 250;

/** Tells its parent `queue.changed`. */
export const queueWatchMachine = setup({
  types: { context: {} as QueueAsked, input: {} as QueueAsked, events: {} as { readonly type: 'desk.changed' } },
  actors: { readQueue, watchDesk },
  delays: { changesGather: CHANGES_GATHER_MS },
  actions: { tell: sendParent((_, queue: Queue) => ({ type: 'queue.changed', queue })) },
}).createMachine({
  id: 'queueWatch',
  context: ({ input }) => input,
  invoke: { src: 'watchDesk' },
  initial: 'still',
  on: { 'desk.changed': '.stale' },
  states: {
    still: {},
    stale: {
      description: 'Something changed: more may follow at once',
      on: { 'desk.changed': {} },
      after: { changesGather: 'reading' },
    },
    reading: {
      invoke: {
        src: 'readQueue',
        input: ({ context }) => context,
        onDone: { target: 'still', actions: { type: 'tell', params: ({ event }) => event.output } },
        onError: { target: 'still', description: 'Read after the next change: nobody asked to see it' },
      },
    },
  },
});

/** The machine, hearing and reading `desk`. */
export const queueWatchFor = (desk: DeskPort) =>
  queueWatchMachine.provide({ actors: { readQueue: queueOf(desk), watchDesk: changesOf(desk) } });
