/** Focus and scroll follow the reader into an article, and back to the line where he left the answers. */
import type { ArticleId } from '@chamado/core/knowledge';

type Left = { readonly article: ArticleId | undefined; readonly top: number };

const page = (): Element | null => document.scrollingElement;

export class ReadingPlace {
  #left: Left | undefined;

  constructor(readonly host: HTMLElement & { readonly renderRoot: DocumentFragment | HTMLElement }) {}

  /** The field, then every answer, as the arrows walk them. */
  stops(): readonly HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('#words, .hit')];
  }

  toField(): void {
    this.stops()[0]?.focus({ preventScroll: true });
  }

  /** Before the reader goes: where he is. */
  leave(article: ArticleId | undefined): void {
    this.#left ??= { article, top: page()?.scrollTop ?? 0 };
  }

  /** After he went, and what he sees is drawn. A page that opens an article by itself keeps its focus. */
  arrive(article: ArticleId | undefined): void {
    if (!this.#left) return;
    if (article === undefined) this.#comeBack(this.#left);
    else this.#goIn();
  }

  #goIn(): void {
    const { host } = this;
    host.renderRoot.querySelector('chamado-article')?.focus({ preventScroll: true });
    if (host.getBoundingClientRect().top < 0) host.scrollIntoView({ block: 'start' });
  }

  #comeBack({ article, top }: Left): void {
    this.#left = undefined;
    const line = this.stops().find(({ dataset }) => article !== undefined && dataset['article'] === article);
    if (line) line.focus({ preventScroll: true });
    else this.toField();
    page()?.scrollTo({ top, behavior: 'instant' });
  }
}
