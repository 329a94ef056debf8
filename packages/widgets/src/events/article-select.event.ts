/** A person chose an article. */
import type { ArticleId } from '@chamado/core/knowledge';

/** Cancel it where the page shows articles in its own way. */
export class ChamadoArticleSelectEvent extends Event {
  static readonly type = 'chamado-article-select';
  readonly articleId: ArticleId;

  constructor(articleId: ArticleId) {
    super(ChamadoArticleSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.articleId = articleId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chamado-article-select': ChamadoArticleSelectEvent;
  }
}
