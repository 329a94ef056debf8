/** A text with the words found in it marked. */
import type { Mark } from '@chamado/core/knowledge';
import { html, type TemplateResult } from 'lit';

/** `marks` in order and apart, as the engine answers them. */
export function marked(text: string, marks: readonly Mark[]): readonly (string | TemplateResult)[] {
  const pieces = marks.flatMap(([start, end], at) => [
    text.slice(marks[at - 1]?.[1] ?? 0, start),
    html`<mark>${text.slice(start, end)}</mark>`,
  ]);
  return [...pieces, text.slice(marks.at(-1)?.[1] ?? 0)];
}
