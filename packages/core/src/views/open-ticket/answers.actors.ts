/** What a desk may already know of a subject that is being typed: articles, and the company's tickets. */
import { fromPromise } from 'xstate';
import type { Article, ArticleHit, ArticleId } from '../../knowledge/article.schema.ts';
import type { DeskPort } from '../../port/desk-port.ts';
import type { TicketQuery } from '../../port/ticket-query.schema.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { OperationId } from '../../shared/ids.ts';
import { Stage, isFinal } from '../../ticket/stage.schema.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import { alike, wordsToAskFor } from './similar.rules.ts';

/** What is being asked, and of which company: null asks of everything the person may see. */
export type Question = { readonly text: string; readonly company: string | null };
export type Found = { readonly articles: readonly ArticleHit[]; readonly similar: readonly Ticket[] };
export type Vote = { readonly id: ArticleId | null; readonly helped: boolean; readonly operationId: OperationId };

const ARTICLES = 3;
const CANDIDATES = 20;
const ALL_LIVE: readonly Stage[] = Stage.options.filter((stage) => !isFinal(stage));

const unprovided = (): Promise<never> =>
  Promise.reject(new DeskError('unavailable', 'No desk was provided: use startAnswers(desk, input)'));

export const find = fromPromise<Found, Question>(unprovided);
export const readArticle = fromPromise<Article, ArticleId | null>(unprovided);
export const vote = fromPromise<undefined, Vote>(unprovided);

/** The three, of `desk`. Nobody waits for help: what cannot be found is not there. */
export const answersActorsFor = ({ knowledge, tickets }: DeskPort) => ({
  find: fromPromise<Found, Question>(async ({ input: { text, company }, signal }) => {
    const lists = wordsToAskFor(text).map((word) => tickets.list(liveTickets(word, company), { signal }));
    const [articles, ...pages] = await Promise.all([
      knowledge?.search({ text, limit: ARTICLES }, { signal }).catch(nothing) ?? nothing(),
      ...lists.map((list) => list.catch(nothing)),
    ]);
    return {
      articles: articles.items,
      similar: alike(
        text,
        pages.flatMap(({ items }) => items),
      ),
    };
  }),
  readArticle: fromPromise<Article, ArticleId | null>(({ input: id, signal }) =>
    knowledge && id !== null ? knowledge.get(id, { signal }) : unprovided(),
  ),
  vote: fromPromise<undefined, Vote>(async ({ input: { id, helped, operationId }, signal }) => {
    if (id !== null) await knowledge?.vote(id, helped, { operationId, signal });
    return undefined;
  }),
});

const nothing = () => ({ items: [] });

const liveTickets = (word: string, company: string | null): TicketQuery => ({
  scope: 'all',
  stages: ALL_LIVE,
  search: { text: word, columns: ['subject'] },
  filters: company === null ? [] : [{ column: 'company', operator: 'equals', value: company }],
  sort: [{ column: 'openedAt', direction: 'descending' }],
  limit: CANDIDATES,
});
