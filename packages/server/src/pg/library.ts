/** The two ways of finding articles: core's index in this process's memory, or PostgreSQL's with core's scorer over what it finds. */
import type { ArticlePage, ArticleQuery } from '@chamado/core/knowledge';
import type { Tx } from './database.ts';

/** What finds articles of one tenant, in a transaction of whoever asks. */
export type Library = {
  readonly search: (tx: Tx, query: ArticleQuery) => Promise<ArticlePage>;
  readonly suggest: (tx: Tx, text: string) => Promise<readonly string[]>;
};
