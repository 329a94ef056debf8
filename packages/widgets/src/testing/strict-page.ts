/** An element on a page with the strictest policy a reseller may serve, Trusted Types among it. */
import { settled } from './settled.ts';

export type StrictPage = {
  readonly element: HTMLElement;
  /** What the policy refused so far, a line each. */
  readonly violations: () => Promise<readonly string[]>;
  readonly remove: () => void;
};

/** `define` is the address of the element's define file, as `new URL('./editor.define.ts', import.meta.url).href`. */
export async function onStrictPage(tag: string, define: string): Promise<StrictPage> {
  const frame = document.createElement('iframe');
  const address = new URL('./strict-page.html', import.meta.url);
  address.searchParams.set('load', define);
  address.searchParams.set('tag', tag);
  frame.src = address.href;
  frame.width = '800';
  frame.height = '500';
  document.body.append(frame);
  const element = () => frame.contentDocument?.querySelector<HTMLElement>(tag);
  await settled(() => Boolean(element()), `${tag} stands on the strict page`);
  const found = element();
  if (!found) throw new Error(`${tag} is gone`);
  return { element: found, violations: () => violationsOf(frame), remove: () => frame.remove() };
}

/** The policy tells them later, in their order: what comes after one made on purpose, was not there before it. */
async function violationsOf({ contentDocument }: HTMLIFrameElement): Promise<readonly string[]> {
  if (!contentDocument) throw new Error('the strict page is gone');
  const { dataset } = contentDocument.documentElement;
  const lines = () => (dataset['violations'] ?? '').split('\n');
  const isOurs = (line: string) => line.includes(ON_PURPOSE);
  contentDocument.createElement('img').src = ON_PURPOSE;
  await settled(() => lines().some(isOurs), 'the policy tells what was done on purpose');
  return lines().slice(0, lines().findIndex(isOurs));
}

const ON_PURPOSE = 'https://on-purpose.invalid/';
