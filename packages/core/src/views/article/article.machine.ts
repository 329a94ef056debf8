/** An article read, and the reader's one word on whether it helped (Plusoft S2). */
import { assign, setup } from 'xstate';
import type { Article, ArticleId } from '../../knowledge/article.schema.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { OperationId } from '../../shared/ids.ts';
import { castBallot, readArticle, type Ballot } from './article.actors.ts';

/** What a reader does: opens and closes an article, tries again, says whether it helped. */
export type ArticleEvent =
  | { readonly type: 'article.open'; readonly id: ArticleId }
  | { readonly type: 'article.close' | 'article.retry' }
  /** "Isto ajudou?" */
  | { readonly type: 'article.judge'; readonly helped: boolean };

/** An id for each vote, so that one sent twice counts once. */
export type ArticleInput = { readonly newId: () => OperationId };

type ArticleContext = ArticleInput & {
  readonly id: ArticleId | null;
  readonly article: Article | null;
  readonly ballot: Ballot | null;
  /** What was said of each article while this reading lasts: who comes back to one is not asked again. */
  readonly judged: ReadonlyMap<ArticleId, boolean>;
  readonly failure: DeskError | null;
};

export const articleMachine = setup({
  types: {
    context: {} as ArticleContext,
    events: {} as ArticleEvent,
    input: {} as ArticleInput,
    tags: {} as 'busy' | 'sending',
  },
  actors: { readArticle, castBallot },
  actions: {
    choose: assign((_, id: ArticleId | null) => ({ id, article: null, ballot: null, failure: null })),
    show: assign((_, article: Article) => ({ article, failure: null })),
    fail: assign((_, { error }: { error: unknown }) => ({ failure: DeskError.from(error) })),
    // The same word again is the same operation: its answer may only have been lost.
    say: assign(({ context: { ballot, newId } }, { helped }: { helped: boolean }) => ({
      ballot: ballot?.helped === helped ? ballot : { helped, operationId: newId() },
      failure: null,
    })),
    keep: assign(({ context: { id, ballot, judged } }) => ({
      judged: id !== null && ballot ? new Map(judged).set(id, ballot.helped) : judged,
    })),
  },
  guards: {
    isNotJudged: ({ context: { id, judged } }) => id !== null && !judged.has(id),
    hasBallot: ({ context }) => context.ballot !== null,
  },
}).createMachine({
  id: 'article',
  context: ({ input }) => ({ ...input, id: null, article: null, ballot: null, judged: new Map(), failure: null }),
  initial: 'closed',
  on: {
    'article.open': { target: '.fetching', actions: { type: 'choose', params: ({ event }) => event.id } },
    'article.close': { target: '.closed', actions: { type: 'choose', params: null } },
  },
  states: {
    closed: {},
    fetching: {
      tags: 'busy',
      invoke: {
        src: 'readArticle',
        input: ({ context }) => context.id,
        onDone: { target: 'reading', actions: { type: 'show', params: ({ event }) => event.output } },
        onError: { target: 'failed', actions: { type: 'fail', params: ({ event }) => event } },
      },
    },
    failed: { on: { 'article.retry': 'fetching' } },
    reading: {
      on: {
        'article.judge': {
          guard: 'isNotJudged',
          target: 'judging',
          actions: { type: 'say', params: ({ event }) => event },
        },
        'article.retry': { guard: 'hasBallot', target: 'judging' },
      },
    },
    judging: {
      tags: 'sending',
      invoke: {
        src: 'castBallot',
        input: ({ context: { id, ballot } }) => ({ id, ballot }),
        onDone: { target: 'reading', actions: 'keep' },
        onError: { target: 'reading', actions: { type: 'fail', params: ({ event }) => event } },
      },
    },
  },
});
