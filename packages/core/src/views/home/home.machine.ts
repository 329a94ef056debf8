/** The home of the portal: how many tickets stand where, kept fresh (TOTALL 5, 1.4). */
import { assign, fromCallback, fromPromise, setup } from 'xstate';
import type { Scope, StageCounts } from '../../port/ticket-query.schema.ts';
import type { PortalProfile } from '../../profile/profile.schema.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Person } from '../../shared/person.schema.ts';
import { anyWish, scopeOf } from '../ticket-list/list-wish.ts';

/** Whose tickets are counted, and by whose hours and tabs. */
export type HomeInput = { readonly me: Person; readonly profile: PortalProfile; readonly now: () => Instant };
export type HomeContext = HomeInput & { readonly counts: StageCounts | null; readonly error: DeskError | null };

/** All a person can ask of the home: to count again where it failed. The rest it follows by itself. */
export type HomeEvent = { readonly type: 'home.retry' };

const CHANGES_GATHER_MS = 250;
const A_MINUTE_MS = 60_000;

/** Counted is what the list shows this person at first, so that a tile leads to as many as it says. */
export const homeScope = ({ me }: Pick<HomeInput, 'me'>): Scope => scopeOf(me, anyWish);

export const homeMachine = setup({
  types: {
    context: {} as HomeContext,
    events: {} as HomeEvent | { readonly type: 'desk.changed' },
    input: {} as HomeInput,
    tags: {} as 'busy',
  },
  actors: {
    readCounts: fromPromise<StageCounts, Scope>(() =>
      Promise.reject(new DeskError('unavailable', 'No desk was provided: use startHome(desk, input)')),
    ),
    watchDesk: fromCallback<{ type: 'desk.changed' }>(() => undefined),
  },
  delays: { changesGather: CHANGES_GATHER_MS, aMinute: A_MINUTE_MS },
  actions: {
    keep: assign((_, counts: StageCounts) => ({ counts, error: null })),
    fail: assign((_, { error }: { error: unknown }) => ({ error: DeskError.from(error) })),
  },
}).createMachine({
  id: 'home',
  context: ({ input }) => ({ ...input, counts: null, error: null }),
  invoke: { src: 'watchDesk' },
  initial: 'reading',
  on: { 'home.retry': '.reading', 'desk.changed': '.stale' },
  states: {
    reading: {
      tags: 'busy',
      invoke: {
        src: 'readCounts',
        input: ({ context }) => homeScope(context),
        onDone: { target: 'ready', actions: { type: 'keep', params: ({ event }) => event.output } },
        onError: { target: 'ready', actions: { type: 'fail', params: ({ event }) => event } },
      },
    },
    ready: {
      description: 'The counts stand; who looks a minute later sees the hours of then',
      after: { aMinute: { target: 'ready', reenter: true } },
    },
    stale: {
      description: 'Something changed: more may follow at once',
      on: { 'desk.changed': {} },
      after: { changesGather: 'reading' },
    },
  },
});
