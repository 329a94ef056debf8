/** What axe finds wrong with a part of the page, in a line each: `expect(await axeFaults(desk)).to.deep.equal([])`. */
import type axe from 'axe-core';
import 'axe-core/axe.min.js';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Everything of WCAG 2.2 A and AA and axe's best practices, but what only a whole page can have. */
export async function axeFaults(element: Element): Promise<readonly string[]> {
  const { violations } = await window.axe.run(element, {
    rules: { region: { enabled: false } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')} (${help})`));
}
