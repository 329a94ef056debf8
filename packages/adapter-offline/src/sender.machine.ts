/** Who sends: one row after the other, resting where the desk does not answer. */
import type { DeskErrorCode } from '@chamado/core';
import { assign, fromPromise, setup } from 'xstate';
import type { QueuedWrite } from './queue.ts';

/** Why nothing can be sent for now; null where the desk answered, whatever it said. */
export type Failed = DeskErrorCode | null;

/** `changed`: there may be something new to send. `line.back`: it is worth trying again at once. */
export type SenderEvent = { readonly type: 'changed' } | { readonly type: 'line.back' };

type Context = {
  readonly row: QueuedWrite | null;
  /** In a row; 0 while all goes well. */
  readonly failures: number;
  readonly failed: Failed;
  /** Something changed since the queue was last read. */
  readonly isStale: boolean;
};

const STORAGE_FAILED = 'full';

export const senderMachine = setup({
  types: { context: {} as Context, events: {} as SenderEvent },
  actors: {
    choose: fromPromise<QueuedWrite | null>(() => Promise.reject(new Error('choose comes from startSender'))),
    deliver: fromPromise<Failed, QueuedWrite | null>(() => Promise.reject(new Error('deliver comes from startSender'))),
  },
  actions: {
    tellPaused: (_, _failed: Failed) => undefined,
    take: assign((_, row: QueuedWrite | null) => ({ row })),
    fail: assign(({ context: { failures } }, failed: Failed) => ({ failures: failures + 1, failed })),
    succeed: assign({ failures: 0, failed: null }),
    stale: assign({ isStale: true }),
    fresh: assign({ isStale: false }),
  },
  guards: {
    isStale: ({ context }) => context.isStale,
    isNone: (_, row: QueuedWrite | null) => row === null,
    hasFailed: (_, failed: Failed) => failed !== null,
  },
  delays: { rest: 0 },
}).createMachine({
  id: 'sender',
  context: { row: null, failures: 0, failed: null, isStale: false },
  initial: 'choosing',
  on: { changed: { actions: 'stale' } },
  states: {
    choosing: {
      entry: 'fresh',
      invoke: {
        src: 'choose',
        onDone: [
          {
            guard: { type: 'isNone', params: ({ event }) => event.output },
            target: 'settled',
          },
          { target: 'delivering', actions: { type: 'take', params: ({ event }) => event.output } },
        ],
        onError: { target: 'resting', actions: { type: 'fail', params: STORAGE_FAILED } },
      },
    },
    delivering: {
      invoke: {
        src: 'deliver',
        input: ({ context }) => context.row,
        onDone: [
          {
            guard: { type: 'hasFailed', params: ({ event }) => event.output },
            target: 'resting',
            actions: { type: 'fail', params: ({ event }) => event.output },
          },
          { target: 'choosing', actions: 'succeed' },
        ],
        onError: {
          description: 'What arrived could not be noted: it is sent again, under the same operation.',
          target: 'resting',
          actions: { type: 'fail', params: STORAGE_FAILED },
        },
      },
    },
    settled: {
      description: 'Nothing is left to send, as the queue was when it was read.',
      always: [{ guard: 'isStale', target: 'choosing' }, { target: 'idle' }],
    },
    idle: {
      entry: { type: 'tellPaused', params: null },
      on: { changed: 'choosing' },
    },
    resting: {
      entry: { type: 'tellPaused', params: ({ context }) => context.failed },
      on: { changed: 'choosing', 'line.back': 'choosing' },
      after: { rest: 'choosing' },
    },
  },
});
