/** Registers `<chamado-article>`. */
import { defineElement } from '../../define-element.ts';
import { ChamadoArticle } from './article.ts';

defineElement('chamado-article', ChamadoArticle);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-article': ChamadoArticle;
  }
}
