/** What a recording must not see: what is typed, and whatever a page marks as private. */

const SECRET = [
  'input[type=password]',
  '[autocomplete*=password]',
  '[autocomplete^=cc-]',
  '[autocomplete=one-time-code]',
  '[data-private]',
  '[data-chamado-private]',
].join(',');

/** Whether nothing of it may be said but its label: a password, a card, or anything inside what a page marks `data-private`. */
export function isSecret(element: Element): boolean {
  for (let at: Element | null = element; at; at = hostOf(at)) if (at.closest(SECRET)) return true;
  return false;
}

/** Whether it is itself a field that keeps a secret: what it asks for may be said, since the page says it. */
export const isSecretField = (element: Element): boolean => isWritten(element) && element.matches(SECRET);

/** Whether what it shows was written by a person and not by the page. */
export const isWritten = (element: Element): boolean =>
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLInputElement ||
  (element instanceof HTMLElement && element.isContentEditable);

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** An address without the values it carries: a query or a fragment may hold a key to somebody's account. */
export function maskedAddress(address: string): string {
  return address.replace(/=[^&#]*/g, '=•••');
}
