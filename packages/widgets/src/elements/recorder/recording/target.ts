/** What a person sees as one thing, and clicks: its role and its name, and never what was written in it. */
import { isSecret, isSecretField, isWritten } from './privacy.ts';

export type Target = {
  readonly element: Element;
  readonly role: string;
  readonly name: string;
  readonly secret: boolean;
};

const LONGEST_NAME = 80;

/** The nearest thing with a role on an event's way through the page and its shadow roots. */
export function targetOf(event: Event): Target | null {
  const path = event.composedPath().filter((node) => node instanceof Element);
  const first = path[0];
  if (!first) return null;
  const element = path.find((node) => roleOf(node) !== '') ?? first;
  const role = roleOf(element);
  const secret = isSecret(first);
  return { element, role, secret, name: shortened(nameOf(element, role, secret)) };
}

const roles: readonly (readonly [string, string])[] = [
  ['button, input[type=button], input[type=submit], input[type=reset], summary', 'button'],
  ['a[href]', 'link'],
  ['input[type=checkbox]', 'checkbox'],
  ['input[type=radio]', 'radio'],
  ['input[type=file]', 'file'],
  ['select', 'combobox'],
  ['textarea, input, [contenteditable]:not([contenteditable=false])', 'textbox'],
  ['option', 'option'],
  ['label', 'label'],
  ['img', 'img'],
  ['th, td', 'cell'],
  ['h1, h2, h3, h4, h5, h6', 'heading'],
];

const roleOf = (element: Element): string =>
  element.getAttribute('role')?.split(' ')[0] ?? roles.find(([selector]) => element.matches(selector))?.[1] ?? '';

/** Roles that are called by the text inside them. */
const NAMED_BY_TEXT = new Set([
  ...['button', 'link', 'tab', 'menuitem', 'menuitemradio', 'menuitemcheckbox', 'option', 'treeitem', 'switch'],
  ...['label', 'cell', 'gridcell', 'columnheader', 'rowheader', 'heading'],
]);

function nameOf(element: Element, role: string, secret: boolean): string {
  const given =
    element.getAttribute('aria-label') ?? labelledBy(element) ?? labelOf(element) ?? element.getAttribute('alt');
  const known = given?.trim() ?? '';
  if (secret && !isSecretField(element)) return '';
  if (known !== '') return known;
  if (NAMED_BY_TEXT.has(role)) return textOf(element);
  return element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '';
}

function labelledBy(element: Element): string | undefined {
  const root = element.getRootNode();
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/);
  if (!ids || !(root instanceof Document || root instanceof ShadowRoot)) return undefined;
  return ids.map((id) => textOf(root.getElementById(id))).join(' ');
}

function labelOf(element: Element): string | undefined {
  const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
  const texts = labels.filter((label) => label instanceof Element).map((label) => textOf(label));
  return texts.length > 0 ? texts.join(' ') : undefined;
}

/** The page's own words: not what somebody wrote, chose, or wants hidden. */
function textOf(node: Node | null): string {
  if (!node) return '';
  if (node instanceof Text) return node.data;
  if (node instanceof Element && (isWritten(node) || node.matches('select, script, style, svg') || isSecret(node)))
    return '';
  return [...node.childNodes].map(textOf).join(' ');
}

const shortened = (text: string): string => {
  const calm = text.replace(/\s+/g, ' ').trim();
  return calm.length > LONGEST_NAME ? `${calm.slice(0, LONGEST_NAME - 1)}…` : calm;
};
