/** What the place a text is written in is to say of itself to who listens to the screen. */

export type TextAsked = {
  readonly label: string;
  readonly description: string;
  readonly placeholder: string;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly disabled: boolean;
};

/** The words of the nodes that `ids` name beside `element`: from another tree they can be quoted, not referred to. */
export function wordsOf(element: Element, ids: string): string {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot || root instanceof Document)) return '';
  const words = ids.split(/\s+/).map((id) => (id && root.getElementById(id)?.textContent.trim()) || '');
  return sentences(words);
}

/** One after the other, whether or not each brings its own full stop. */
export const sentences = (words: readonly string[]): string =>
  words
    .filter(Boolean)
    .map((each) => each.replace(/\.$/, ''))
    .join('. ');
