/** One question at a time to a desk: the last one asked is answered, and a failure may be tried again. */
import { assign, fromPromise, setup } from 'xstate';
import { DeskError } from '../../shared/desk-error.ts';

/** What a lookup holds: null is not asked, or not answered yet. */
export type Lookup<Question, Answer> = {
  readonly question: Question | null;
  readonly found: Answer | null;
  readonly failure: DeskError | null;
};

/** A question, or the same again. */
export type LookupEvent<Question> =
  { readonly type: 'lookup.ask'; readonly question: Question } | { readonly type: 'lookup.retry' };

/** What is asked. */
export type Asked<Question> = { readonly question: Question | null };

const unprovided = (): Promise<never> =>
  Promise.reject(new DeskError('unavailable', 'No desk was provided: use startLookups(desk)'));

/** A machine that asks `find`, which comes from a desk; what was found before stays while the next is looked for. */
export const createLookup = <Question, Answer>() =>
  setup({
    types: {
      context: {} as Lookup<Question, Answer>,
      events: {} as LookupEvent<Question>,
      tags: {} as 'busy',
    },
    actors: { find: fromPromise<Answer, Asked<Question>>(unprovided) },
    actions: {
      ask: assign((_, { question }: Asked<Question>) => ({ question })),
      show: assign((_, found: Answer) => ({ found, failure: null })),
      fail: assign((_, { error }: { error: unknown }) => ({ failure: DeskError.from(error) })),
    },
  }).createMachine({
    id: 'lookup',
    context: { question: null, found: null, failure: null },
    initial: 'resting',
    on: {
      'lookup.ask': {
        target: '.finding',
        reenter: true,
        actions: { type: 'ask', params: ({ event }) => event },
      },
    },
    states: {
      resting: {},
      finding: {
        tags: 'busy',
        invoke: {
          src: 'find',
          input: ({ context: { question } }) => ({ question }),
          onDone: { target: 'resting', actions: { type: 'show', params: ({ event }) => event.output } },
          onError: { target: 'failed', actions: { type: 'fail', params: ({ event }) => event } },
        },
      },
      failed: { on: { 'lookup.retry': 'finding' } },
    },
  });

/** A lookup as a view shows it. */
export type LookupView<Question, Answer> = Lookup<Question, Answer> & { readonly busy: boolean };

/** The view of a lookup's snapshot. */
export const lookedUp = <Question, Answer>(snapshot: {
  readonly context: Lookup<Question, Answer>;
  hasTag(tag: 'busy'): boolean;
}): LookupView<Question, Answer> => ({ ...snapshot.context, busy: snapshot.hasTag('busy') });
