/** What reading asks of a desk: the article, and to count the reader's word on it. */
import { fromPromise } from 'xstate';
import type { Article, ArticleId } from '../../knowledge/article.schema.ts';
import type { DeskPort, KnowledgePort } from '../../port/desk-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { OperationId } from '../../shared/ids.ts';

/** A reader's word; its operation id lives as long as the wish: sent twice, it counts once. */
export type Ballot = { readonly helped: boolean; readonly operationId: OperationId };
export type BallotCast = { readonly id: ArticleId | null; readonly ballot: Ballot | null };

const unprovided = (): Promise<never> =>
  Promise.reject(new DeskError('unavailable', 'No desk was provided: use startArticle(desk, input)'));

export const readArticle = fromPromise<Article, ArticleId | null>(unprovided);
export const castBallot = fromPromise<undefined, BallotCast>(unprovided);

export const articleFrom = (desk: DeskPort) =>
  fromPromise<Article, ArticleId | null>(({ input: id, signal }) => knowledgeOf(desk).get(chosen(id), { signal }));

export const ballotTo = (desk: DeskPort) =>
  fromPromise<undefined, BallotCast>(async ({ input: { id, ballot } }) => {
    if (ballot) await knowledgeOf(desk).vote(chosen(id), ballot.helped, { operationId: ballot.operationId });
    return undefined;
  });

function knowledgeOf({ knowledge }: DeskPort): KnowledgePort {
  if (knowledge) return knowledge;
  throw new DeskError('unsupported', 'This desk has no knowledge base');
}

function chosen(id: ArticleId | null): ArticleId {
  if (id !== null) return id;
  throw new DeskError('not_found', 'No article was chosen');
}
