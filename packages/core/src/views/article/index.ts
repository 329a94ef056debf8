/** The view of one article: read, and judged once. */
export { articleFor, startArticle } from './start-article.ts';
export type { ArticleEvent, ArticleInput } from './article.machine.ts';
export { selectArticle, type ArticleView } from './article.select.ts';
