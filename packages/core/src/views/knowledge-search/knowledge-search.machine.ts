/** The knowledge base asked while one types: the last question's answer is shown, and no other (Plusoft S1–S3). */
import { assign, setup } from 'xstate';
import type { Option } from '../../form/form.schema.ts';
import { DeskError } from '../../shared/desk-error.ts';
import {
  askDesk,
  countOwn,
  watchKnowledge,
  type Answer,
  type OwnArticles,
  type Question,
} from './knowledge-search.actors.ts';

/**
 * What a person does: types, narrows to a product, turns pages. `search.now` asks without waiting for the hand to rest.
 */
export type KnowledgeSearchEvent =
  | { readonly type: 'search.type'; readonly text: string }
  /** Only one product's articles, and those that serve all; null: every article. */
  | { readonly type: 'search.scope'; readonly productId: string | null }
  | { readonly type: 'search.next' | 'search.previous' | 'search.now' | 'search.retry' };

/** The profile’s products to narrow by, and a question to begin with. */
export type KnowledgeSearchInput = {
  readonly products: readonly Option[];
  readonly text?: string | undefined;
  readonly productId?: string | null | undefined;
};

type SearchContext = {
  readonly products: readonly Option[];
  readonly question: Question;
  /** To an earlier question, until the present one has its own. */
  readonly answer: Answer | null;
  readonly own: OwnArticles | null;
  readonly failure: DeskError | null;
};

const TYPING_RESTS_MS = 90;

export const knowledgeSearchMachine = setup({
  types: {
    context: {} as SearchContext,
    events: {} as KnowledgeSearchEvent | { type: 'knowledge.changed' },
    input: {} as KnowledgeSearchInput,
    tags: {} as 'busy',
  },
  actors: { askDesk, countOwn, watchKnowledge },
  delays: { typingRests: TYPING_RESTS_MS },
  actions: {
    ask: assign(({ context }, asked: Partial<Question>) => ({
      question: { ...context.question, trail: [], ...asked },
    })),
    turn: assign(({ context: { question, answer } }) => ({
      question: { ...question, trail: [...question.trail, ...(answer?.page.next ? [answer.page.next] : [])] },
    })),
    turnBack: assign(({ context: { question } }) => ({
      question: { ...question, trail: question.trail.slice(0, -1) },
    })),
    show: assign((_, answer: Answer) => ({ answer, failure: null })),
    fail: assign((_, { error }: { error: unknown }) => ({ failure: DeskError.from(error) })),
    count: assign((_, own: OwnArticles) => ({ own })),
  },
  guards: {
    isNew: ({ context }, { text }: { text: string }) => context.question.text !== text,
    hasNext: ({ context: { question, answer } }) => answer?.question === question && answer.page.next !== null,
    hasPrevious: ({ context }) => context.question.trail.length > 0,
    lostItsPlace: ({ context }, { error }: { error: unknown }) =>
      context.question.trail.length > 0 && DeskError.from(error).code === 'invalid',
  },
}).createMachine({
  id: 'knowledgeSearch',
  context: ({ input: { products, text = '', productId = null } }) => ({
    ...{ products, question: { text, productId, trail: [] }, answer: null, own: null, failure: null },
  }),
  invoke: [
    { src: 'watchKnowledge' },
    {
      src: 'countOwn',
      input: ({ context }) => context.products.map(({ id }) => id),
      onDone: { actions: { type: 'count', params: ({ event }) => event.output } },
      onError: {},
    },
  ],
  initial: 'asking',
  on: {
    'search.type': {
      guard: { type: 'isNew', params: ({ event }) => event },
      target: '.typing',
      actions: { type: 'ask', params: ({ event: { text } }) => ({ text }) },
    },
    'search.scope': {
      target: '.asking',
      actions: { type: 'ask', params: ({ event: { productId } }) => ({ productId }) },
    },
    'search.next': { guard: 'hasNext', target: '.asking', actions: 'turn' },
    'search.previous': { guard: 'hasPrevious', target: '.asking', actions: 'turnBack' },
    'search.retry': { target: '.asking' },
    'knowledge.changed': { target: '.asking' },
  },
  states: {
    typing: {
      description: 'What was found before stays on the screen meanwhile.',
      tags: 'busy',
      on: { 'search.now': 'asking', 'knowledge.changed': {} },
      after: { typingRests: 'asking' },
    },
    asking: {
      tags: 'busy',
      invoke: {
        src: 'askDesk',
        input: ({ context }) => context.question,
        onDone: { target: 'resting', actions: { type: 'show', params: ({ event }) => event.output } },
        onError: [
          {
            description: 'The article a page begins after is gone: from the first page, then.',
            guard: { type: 'lostItsPlace', params: ({ event }) => event },
            target: 'asking',
            reenter: true,
            actions: { type: 'ask', params: {} },
          },
          { target: 'resting', actions: { type: 'fail', params: ({ event }) => event } },
        ],
      },
    },
    resting: {},
  },
});
