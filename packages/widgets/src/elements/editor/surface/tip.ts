/** The name of a tool, beside it, for who sees it and not only for who hears it. */
import { html, type TemplateResult } from 'lit';
import { placeBy } from './floating.ts';

/** One for the whole toolbar; `aria-hidden`, since every tool says its name by `aria-label`. */
export const tip = (): TemplateResult => html`<span class="tip" popover="manual" aria-hidden="true"></span>`;

/** Shows the tool's name, unless its menu is open and says it already. */
export function showTip(tool: HTMLElement): void {
  const bubble = tool.closest('[role=toolbar]')?.querySelector<HTMLElement>('.tip');
  if (!bubble) return;
  bubble.textContent = tool.dataset['tip'] ?? '';
  if (tool.getAttribute('aria-expanded') === 'true') bubble.hidePopover();
  else bubble.showPopover();
  placeBy(tool, bubble);
}
