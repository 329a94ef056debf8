/** Shows a text that others wrote: cleaned first, by a library that is loaded when there is such a text. */
import { noChange, nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { Pictures } from './pictures.ts';

export type TextFormat = 'html' | 'markdown';

/** The text as clean HTML. */
export async function cleanHtmlOf(text: string, format: TextFormat = 'html'): Promise<string> {
  const { clean } = await import('./clean.ts');
  if (format === 'html') return clean(text);
  const { htmlOfMarkdown } = await import('./markdown.ts');
  return clean(htmlOfMarkdown(text));
}

class RichText extends AsyncDirective {
  #wanted = '';
  #format: TextFormat | undefined;
  readonly #pictures = new Pictures();

  override render(text: string, format: TextFormat = 'html'): unknown {
    if (text === this.#wanted && format === this.#format) return noChange;
    const first = this.#format === undefined;
    this.#wanted = text;
    this.#format = format;
    void cleanHtmlOf(text, format).then((html) => {
      if (text !== this.#wanted || format !== this.#format) return;
      this.#pictures.forget();
      this.setValue(unsafeHTML(this.#pictures.drawn(html)));
    });
    return first ? nothing : noChange;
  }

  override disconnected(): void {
    this.#pictures.forget();
  }
}

/** `<div class="rich">${richText(ticket.description)}</div>`, drawn by `richStyles`. */
export const richText = directive(RichText);
