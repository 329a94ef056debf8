/** Asks axe what is wrong with what a test shows. */
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  interface Window {
    readonly axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
  }
}

/** What axe finds at fault, a line each; an empty list is what a test expects. Landmarks are the page's own. */
export async function faultsOf(element: Element): Promise<readonly string[]> {
  const { violations } = await window.axe.run(element, {
    resultTypes: ['violations'],
    rules: { region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
