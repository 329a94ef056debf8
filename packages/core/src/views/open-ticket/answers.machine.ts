/** Help while a subject is typed: articles and tickets that may answer it already (B4). */
import { assign, setup, type SnapshotFrom } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import { answersActorsFor, find, type Found, type Question } from './answers.actors.ts';

/** What the form tells while its subject is written. */
export type AnswersEvent =
  /** The subject as it stands: asked once the hand rests, and once only. */
  | ({ readonly type: 'question.ask' } & Question)
  /** Enough of it, until another ticket is begun. */
  | { readonly type: 'answers.dismiss' | 'question.forget' };

type AnswersContext = { readonly question: Question; readonly found: Found };

const TYPING_RESTS_MS = 300;
const SHORTEST_QUESTION = 4;
const noQuestion: Question = { text: '', company: null };
const nothingFound: Found = { articles: [], similar: [] };

export const answersMachine = setup({
  types: { context: {} as AnswersContext, events: {} as AnswersEvent },
  actors: { find },
  delays: { typingRests: TYPING_RESTS_MS },
  actions: {
    ask: assign((_, { text, company }: Question) => ({ question: { text: text.trim(), company } })),
    show: assign((_, found: Found) => ({ found })),
    showNothing: assign({ found: nothingFound }),
    forget: assign({ question: noQuestion, found: nothingFound }),
  },
  guards: {
    isNew: ({ context: { question } }, { text, company }: Question) =>
      question.text !== text.trim() || question.company !== company,
    isEnough: ({ context: { question } }) => question.text.length >= SHORTEST_QUESTION,
  },
}).createMachine({
  id: 'answers',
  context: { question: noQuestion, found: nothingFound },
  initial: 'resting',
  on: {
    'question.ask': {
      guard: { type: 'isNew', params: ({ event }) => event },
      target: '.typing',
      reenter: true,
      actions: { type: 'ask', params: ({ event }) => event },
    },
    'answers.dismiss': { target: '.dismissed', actions: 'showNothing' },
    'question.forget': { target: '.resting', actions: 'forget' },
  },
  states: {
    resting: {},
    typing: {
      after: {
        typingRests: [
          { guard: 'isEnough', target: 'finding' },
          { target: 'resting', actions: 'showNothing' },
        ],
      },
    },
    finding: {
      description: 'What was found before stays on the screen meanwhile.',
      invoke: {
        src: 'find',
        input: ({ context }) => context.question,
        onDone: { target: 'resting', actions: { type: 'show', params: ({ event }) => event.output } },
        onError: { target: 'resting', actions: 'showNothing' },
      },
    },
    dismissed: { on: { 'question.ask': {} } },
  },
});

/** The machine, asking `desk`. */
export const answersFor = (desk: DeskPort) => answersMachine.provide({ actors: { find: answersActorsFor(desk).find } });

/** What `selectAnswers` reads; opaque to views. */
export type AnswersSnapshot = SnapshotFrom<typeof answersMachine>;
