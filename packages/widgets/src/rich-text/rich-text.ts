/** Shows a text that others wrote: plainly at once, with its formatting once what cleans it has been loaded. */
import { plainTextOf } from '@chamado/core/form';
import { html, noChange, type ChildPart } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type DirectiveParameters } from 'lit/directive.js';
import type { Drawing } from './drawing.ts';
import type { TextFormat } from './text-format.ts';

class RichText extends AsyncDirective {
  #wanted = '';
  #format: TextFormat | undefined;
  #drawing: Drawing | undefined;
  #part: ChildPart | undefined;

  override update(part: ChildPart, [text, format]: DirectiveParameters<this>): unknown {
    this.#part = part;
    return this.render(text, format);
  }

  override render(text: string, format: TextFormat = 'html'): unknown {
    if (text === this.#wanted && format === this.#format) return noChange;
    this.#wanted = text;
    this.#format = format;
    // Where it cannot be loaded, the text can be read all the same.
    void this.#draw(text, format).catch(() => undefined);
    return this.#drawing ? noChange : linesOf(text, format);
  }

  async #draw(text: string, format: TextFormat): Promise<void> {
    const { cleanHtmlOf, Drawing } = await import('./drawing.ts');
    const clean = await cleanHtmlOf(text, format);
    const root = this.#part?.parentNode.getRootNode();
    if (!root || text !== this.#wanted || format !== this.#format) return;
    this.#drawing ??= new Drawing();
    this.setValue(this.#drawing.drawn(clean, root));
  }

  override disconnected(): void {
    this.#drawing?.forget();
  }
}

const linesOf = (text: string, format: TextFormat) =>
  (format === 'html' ? plainTextOf(text) : text).split('\n').map((line) => html`${line}<br />`);

/** `<div class="rich">${richText(ticket.description)}</div>`. */
export const richText = directive(RichText);
