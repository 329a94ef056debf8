/** Entry of the knowledge concept: articles, and the engine that finds them. */
export { Article, ArticleHit, ArticleId, ArticlePage, ArticleQuery, Mark } from './article.schema.ts';
export { buildIndex, buildIndexAtOnce, knowledgeIndex, loadIndex, type KnowledgeIndex } from './knowledge-index.ts';
export { stem, stemHead } from './portuguese.stem.ts';
export { wantedIn, type Wanted } from './query.words.ts';
export { type BuildProgress } from './segment.build.ts';
export { type SavedIndex } from './segment.schema.ts';
