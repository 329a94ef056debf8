/** An article read beside the form, and the reader's word on whether it solved the matter (B4, S2). */
import { assign, setup, type SnapshotFrom } from 'xstate';
import type { Article, ArticleId } from '../../knowledge/article.schema.ts';
import type { DeskPort } from '../../port/desk-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { OperationId } from '../../shared/ids.ts';
import { answersActorsFor, readArticle, vote } from './answers.actors.ts';

/** What a reader does with an article beside the form. */
export type ReadingEvent =
  | { readonly type: 'article.open'; readonly id: ArticleId }
  | { readonly type: 'article.close' | 'article.retry' }
  | { readonly type: 'article.judge'; readonly helped: boolean };

export type ReadingInput = { readonly newId: () => OperationId };

type ReadingContext = ReadingInput & {
  readonly id: ArticleId | null;
  readonly article: Article | null;
  readonly helped: boolean | null;
  readonly failure: DeskError | null;
};

export const readingMachine = setup({
  types: {
    context: {} as ReadingContext,
    events: {} as ReadingEvent,
    input: {} as ReadingInput,
    tags: {} as 'open',
  },
  actors: { readArticle, vote },
  actions: {
    choose: assign((_, id: ArticleId) => ({ id, article: null, helped: null, failure: null })),
    show: assign((_, article: Article) => ({ article, failure: null })),
    fail: assign((_, { error }: { error: unknown }) => ({ failure: DeskError.from(error) })),
    judge: assign((_, { helped }: { helped: boolean }) => ({ helped })),
  },
}).createMachine({
  id: 'reading',
  context: ({ input }) => ({ ...input, id: null, article: null, helped: null, failure: null }),
  initial: 'closed',
  on: {
    'article.open': { target: '.fetching', actions: { type: 'choose', params: ({ event }) => event.id } },
    'article.close': '.closed',
  },
  states: {
    closed: {},
    fetching: {
      tags: 'open',
      invoke: {
        src: 'readArticle',
        input: ({ context }) => context.id,
        onDone: { target: 'open', actions: { type: 'show', params: ({ event }) => event.output } },
        onError: { target: 'failed', actions: { type: 'fail', params: ({ event }) => event } },
      },
    },
    failed: { tags: 'open', on: { 'article.retry': 'fetching' } },
    open: {
      tags: 'open',
      on: { 'article.judge': { target: 'judged', actions: { type: 'judge', params: ({ event }) => event } } },
    },
    judged: {
      description: 'A vote that does not arrive is nothing a reader should be troubled with.',
      tags: 'open',
      invoke: {
        src: 'vote',
        input: ({ context: { id, helped, newId } }) => ({ id, helped: helped === true, operationId: newId() }),
        onError: {},
      },
    },
  },
});

/** The machine, reading from `desk`. */
export function readingFor(desk: DeskPort) {
  const { readArticle: read, vote: cast } = answersActorsFor(desk);
  return readingMachine.provide({ actors: { readArticle: read, vote: cast } });
}

/** What `selectReading` reads; opaque to views. */
export type ReadingSnapshot = SnapshotFrom<typeof readingMachine>;
