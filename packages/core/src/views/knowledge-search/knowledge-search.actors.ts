/** What the search asks of a desk: a page of answers, which products have articles, and to be told of changes. */
import { fromCallback, fromPromise } from 'xstate';
import type { ArticlePage } from '../../knowledge/article.schema.ts';
import type { DeskPort, KnowledgePort } from '../../port/desk-port.ts';
import { DeskError } from '../../shared/desk-error.ts';

/** How many answers a page has: what fits beside a thumb. */
export const PAGE = 5;

/** A question, and the cursors of the pages turned so far: the last of them is where its page begins. */
export type Question = { readonly text: string; readonly productId: string | null; readonly trail: readonly string[] };

export type Answer = {
  readonly question: Question;
  readonly page: ArticlePage;
  /** The question with other words, where nothing was found. */
  readonly suggestions: readonly string[];
};

/** How many articles each product has of its own, by the product's id. */
export type OwnArticles = Readonly<Record<string, number>>;

const unprovided = (): Promise<never> =>
  Promise.reject(new DeskError('unavailable', 'No desk was provided: use startKnowledgeSearch(desk, input)'));

export const askDesk = fromPromise<Answer, Question>(unprovided);
export const countOwn = fromPromise<OwnArticles, readonly string[]>(unprovided);
export const watchKnowledge = fromCallback<{ type: 'knowledge.changed' }>(() => undefined);

export const answersOf = (desk: DeskPort) =>
  fromPromise<Answer, Question>(async ({ input: question, signal }) => {
    const knowledge = knowledgeOf(desk);
    const { text, productId, trail } = question;
    const after = trail.at(-1);
    const query = { text, productId, limit: PAGE, ...(after !== undefined && { after }) };
    const page = await knowledge.search(query, { signal });
    const isLost = page.total === 0 && text.trim() !== '';
    // A suggestion is a courtesy: without it, the answer stands.
    const suggestions = isLost ? await knowledge.suggest(text, { signal }).catch(() => []) : [];
    return { question, page, suggestions };
  });

/** No product is called this: what it finds serves all of them. */
const NO_PRODUCT = '';

export const ownArticlesOf = (desk: DeskPort) =>
  fromPromise<OwnArticles, readonly string[]>(async ({ input: productIds, signal }) => {
    const knowledge = knowledgeOf(desk);
    const totalOf = async (productId: string) =>
      (await knowledge.search({ text: '', productId, limit: 1 }, { signal })).total;
    const [shared, ...totals] = await Promise.all([NO_PRODUCT, ...productIds].map(totalOf));
    return Object.fromEntries(productIds.map((id, at) => [id, (totals[at] ?? 0) - (shared ?? 0)]));
  });

export const changesOf = (desk: DeskPort) =>
  fromCallback<{ type: 'knowledge.changed' }>(({ sendBack }) =>
    desk.watch?.(({ kind }) => {
      if (kind === 'knowledge') sendBack({ type: 'knowledge.changed' });
    }),
  );

function knowledgeOf({ knowledge }: DeskPort): KnowledgePort {
  if (knowledge) return knowledge;
  throw new DeskError('unsupported', 'This desk has no knowledge base');
}
