/** The life of a task: open until it is done or given up, and open again when it was not (I14). */
import { assign, setup } from 'xstate';
import type { Instant } from '../shared/instant.ts';
import type { TaskAssignee, TaskCommand } from './task.schema.ts';

/** What of a task its commands change, beside its state. */
export type TaskStanding = { readonly assignee: TaskAssignee; readonly due: Instant | null };

/** To ask it, use `applyToTask`: it also knows who may. */
export const taskLifecycle = setup({
  types: {} as { context: TaskStanding; events: TaskCommand; input: TaskStanding },
  actions: {
    assign: assign((_, { assignee }: { assignee: TaskAssignee }) => ({ assignee })),
    reschedule: assign((_, { due }: { due: Instant | null }) => ({ due })),
  },
}).createMachine({
  id: 'task',
  context: ({ input }) => input,
  initial: 'open',
  states: {
    open: {
      on: {
        'task.complete': 'done',
        'task.cancel': 'cancelled',
        'task.assign': { actions: { type: 'assign', params: ({ event }) => event } },
        'task.reschedule': { actions: { type: 'reschedule', params: ({ event }) => event } },
      },
    },
    done: { on: { 'task.reopen': 'open' } },
    cancelled: { on: { 'task.reopen': 'open' } },
  },
});
