/** What draws a text that others wrote: the cleaner, its pictures and its style sheet, loaded when there is such a text. */
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { richStyles } from '../styles/rich.styles.ts';
import { wear } from '../styles/wear.ts';
import { clean } from './clean.ts';
import { Pictures } from './pictures.ts';
import type { TextFormat } from './text-format.ts';

/** The text as clean HTML. */
export async function cleanHtmlOf(text: string, format: TextFormat = 'html'): Promise<string> {
  if (format === 'html') return clean(text);
  const { htmlOfMarkdown } = await import('./markdown.ts');
  return clean(htmlOfMarkdown(text));
}

export class Drawing {
  readonly #pictures = new Pictures();

  /** To be put where `root` is drawn: it wears what makes a text look like one. */
  drawn(html: string, root: Node): unknown {
    this.#pictures.forget();
    if (root instanceof ShadowRoot) wear({ shadowRoot: root }, [richStyles]);
    return unsafeHTML(this.#pictures.drawn(html));
  }

  forget(): void {
    this.#pictures.forget();
  }
}
