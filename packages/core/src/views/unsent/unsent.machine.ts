/** What a person wrote that has not reached the desk: shown as it stands, sent again or let go of as he says (B2). */
import { assign, fromCallback, fromPromise, setup } from 'xstate';
import type { UnsentWrite } from '../../port/unsent-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { OperationId } from '../../shared/ids.ts';

/** What a person does: has one sent again, wants to let go of one, and says so once more or thinks better of it. */
export type UnsentEvent =
  | { readonly type: 'write.retry' | 'write.discard'; readonly id: OperationId }
  | { readonly type: 'discard.confirm' | 'discard.leave' | 'unsent.retry' };

/** One deed to one write. */
export type UnsentDeed = { readonly verb: 'retry' | 'discard'; readonly id: OperationId };

type UnsentContext = {
  /** Null until it was read. */
  readonly writes: readonly UnsentWrite[] | null;
  /** The one he wants to let go of, until he said so twice. */
  readonly asked: OperationId | null;
  readonly deed: UnsentDeed | null;
  readonly failure: DeskError | null;
};

const unprovided = (): Promise<never> =>
  Promise.reject(new DeskError('unsupported', 'No outbox was provided: use startUnsent(port)'));

export const unsentMachine = setup({
  types: {
    context: {} as UnsentContext,
    events: {} as UnsentEvent | { readonly type: 'unsent.changed' },
    tags: {} as 'busy' | 'sending',
  },
  actors: {
    readUnsent: fromPromise<readonly UnsentWrite[]>(unprovided),
    /** Whether it was done. */
    doDeed: fromPromise<boolean, UnsentDeed | null>(unprovided),
    watchUnsent: fromCallback<{ type: 'unsent.changed' }>(() => undefined),
  },
  actions: {
    show: assign((_, writes: readonly UnsentWrite[]) => ({ writes, failure: null })),
    fail: assign((_, { error }: { error: unknown }) => ({ failure: DeskError.from(error) })),
    ask: assign((_, id: OperationId | null) => ({ asked: id })),
    begin: assign((_, deed: UnsentDeed) => ({ deed, asked: null, failure: null })),
    letGo: assign(({ context: { asked } }) => ({
      deed: asked === null ? null : ({ verb: 'discard', id: asked } as const),
      asked: null,
      failure: null,
    })),
  },
  guards: { isAsked: ({ context }) => context.asked !== null },
}).createMachine({
  id: 'unsent',
  context: { writes: null, asked: null, deed: null, failure: null },
  invoke: { src: 'watchUnsent' },
  initial: 'reading',
  states: {
    reading: {
      tags: 'busy',
      on: { 'unsent.changed': { target: 'reading', reenter: true } },
      invoke: {
        src: 'readUnsent',
        onDone: { target: 'ready', actions: { type: 'show', params: ({ event }) => event.output } },
        onError: { target: 'ready', actions: { type: 'fail', params: ({ event }) => event } },
      },
    },
    ready: {
      on: {
        'unsent.changed': 'reading',
        'unsent.retry': 'reading',
        'write.retry': {
          target: 'doing',
          actions: { type: 'begin', params: ({ event }) => ({ verb: 'retry', id: event.id }) },
        },
        'write.discard': { actions: { type: 'ask', params: ({ event }) => event.id } },
        'discard.leave': { actions: { type: 'ask', params: null } },
        'discard.confirm': { guard: 'isAsked', target: 'doing', actions: 'letGo' },
      },
    },
    doing: {
      tags: 'sending',
      description: 'What changes meanwhile is read when it is done',
      invoke: {
        src: 'doDeed',
        input: ({ context }) => context.deed,
        onDone: 'reading',
        onError: { target: 'ready', actions: { type: 'fail', params: ({ event }) => event } },
      },
    },
  },
});
