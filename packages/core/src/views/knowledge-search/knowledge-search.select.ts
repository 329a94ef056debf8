/** What a view of the knowledge base shows, and nothing a view could misuse. */
import type { SnapshotFrom } from 'xstate';
import type { ArticleHit } from '../../knowledge/article.schema.ts';
import type { DeskError } from '../../shared/desk-error.ts';
import type { Label } from '../../shared/text.ts';
import { PAGE, type Answer } from './knowledge-search.actors.ts';
import type { knowledgeSearchMachine } from './knowledge-search.machine.ts';

/** A product to search in. `articles`: how many it has of its own; null until that is known (Plusoft S3). */
export type ScopeView = { readonly id: string; readonly label: Label; readonly articles: number | null };

/** What was found for a question: always of one question, whatever is typed meanwhile. */
export type AnswerView = {
  readonly text: string;
  readonly productId: string | null;
  readonly hits: readonly ArticleHit[];
  readonly total: number;
  /** Where the page stands in the whole, counted from one; both 0 where nothing was found. */
  readonly first: number;
  readonly last: number;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** Nothing was asked: these are the articles that helped most. */
  readonly isUnasked: boolean;
  /** "Você quis dizer": the question with other words, where nothing was found. */
  readonly suggestions: readonly string[];
};

/** The question as typed, and the last answer that came: they may differ while the next one is on its way. */
export type KnowledgeSearchView = {
  readonly text: string;
  readonly productId: string | null;
  readonly busy: boolean;
  readonly scopes: readonly ScopeView[];
  readonly answer: AnswerView | null;
  readonly failure: DeskError | null;
};

/** The answer carries its own question: “nothing found” is said of that one, not of what is typed by now. */
export function selectKnowledgeSearch(snapshot: SnapshotFrom<typeof knowledgeSearchMachine>): KnowledgeSearchView {
  const { question, answer, own, products, failure } = snapshot.context;
  return {
    ...{ text: question.text, productId: question.productId, failure },
    busy: snapshot.hasTag('busy'),
    scopes: products.map(({ id, label }) => ({ id, label, articles: own?.[id] ?? null })),
    answer: answer && answerView(answer),
  };
}

function answerView({ question: { text, productId, trail }, page, suggestions }: Answer): AnswerView {
  const { items, next, total } = page;
  const before = trail.length * PAGE;
  return {
    ...{ text, productId, total, suggestions, hits: items },
    first: items.length > 0 ? before + 1 : 0,
    last: items.length > 0 ? before + items.length : 0,
    hasNext: next !== null,
    hasPrevious: trail.length > 0,
    isUnasked: text.trim() === '',
  };
}
