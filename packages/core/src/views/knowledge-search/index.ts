/** The view of the knowledge base: asked while one types, page by page. */
export { knowledgeSearchFor, startKnowledgeSearch } from './start-knowledge-search.ts';
export type { KnowledgeSearchEvent, KnowledgeSearchInput } from './knowledge-search.machine.ts';
export {
  selectKnowledgeSearch,
  type AnswerView,
  type KnowledgeSearchView,
  type ScopeView,
} from './knowledge-search.select.ts';
