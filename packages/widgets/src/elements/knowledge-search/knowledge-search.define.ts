/** Registers `<chamado-knowledge-search>` and the article it opens. */
import '../article/article.define.ts';
import { defineElement } from '../../define-element.ts';
import { ChamadoKnowledgeSearch } from './knowledge-search.ts';

defineElement('chamado-knowledge-search', ChamadoKnowledgeSearch);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-knowledge-search': ChamadoKnowledgeSearch;
  }
}
