/** How the place a text is written in presents itself to who listens to the screen. */
import { msg } from '@lit/localize';

export type TextAsked = {
  readonly label: string;
  readonly description: string;
  readonly placeholder: string;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly disabled: boolean;
};

/** Of the node that is edited; `class` and `data-placeholder` are for its sheet. */
export const textAttributes = (asked: TextAsked, empty: boolean): Record<string, string> => ({
  class: 'rich',
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': asked.label,
  'aria-description': sentences([asked.description, msg('Alt+F10 leva à barra de formatação')]),
  'aria-required': String(asked.required),
  'aria-invalid': String(asked.invalid),
  'aria-disabled': String(asked.disabled),
  ...(empty && asked.placeholder ? { 'data-placeholder': asked.placeholder } : {}),
});

/** The words of the nodes that `ids` name beside `element`: from another tree they can be quoted, not referred to. */
export function wordsOf(element: Element, ids: string): string {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot || root instanceof Document)) return '';
  const words = ids.split(/\s+/).map((id) => (id && root.getElementById(id)?.textContent.trim()) || '');
  return sentences(words);
}

/** One after the other, whether or not each brings its own full stop. */
const sentences = (words: readonly string[]): string =>
  words
    .filter(Boolean)
    .map((each) => each.replace(/\.$/, ''))
    .join('. ');
