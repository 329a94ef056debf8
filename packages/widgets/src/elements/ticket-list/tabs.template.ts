/** The seven tabs, with their figures; what waits for the reader's word is the loudest (T6). */
import type { TabView } from '@chamado/core/views/ticket-list';
import { html, nothing, type TemplateResult } from 'lit';
import { awaitingApprovalIcon } from '../../icons/stage.icons.ts';
import { formatNumber } from '../../locale/format.ts';
import { labelText } from '../../locale/label.ts';

export const tabsTemplate = (
  tabs: readonly TabView[],
  label: string,
  choose: (id: string) => void,
): TemplateResult => html`
  <div
    class="tabs"
    part="tabs"
    role="tablist"
    aria-label=${label}
    @click=${({ target }: Event) => chosen(target, choose)}
    @keydown=${(event: KeyboardEvent) => walk(event)}
  >
    ${tabs.map(
      ({ id, label: name, isSelected, count, asks }) => html`
        <button
          role="tab"
          id="tab-${id}"
          data-tab=${id}
          class="tab"
          aria-selected=${isSelected}
          aria-controls="rows"
          tabindex=${isSelected ? 0 : -1}
          ?data-asks=${asks && (count ?? 0) > 0}
        >
          ${asks && (count ?? 0) > 0 ? awaitingApprovalIcon() : nothing}
          <span>${labelText(name)}</span>
          ${count === null ? nothing : html`<span class="count">${formatNumber(count)}</span>`}
        </button>
      `,
    )}
  </div>
`;

function chosen(target: EventTarget | null, choose: (id: string) => void): void {
  const tab = target instanceof Element ? target.closest<HTMLElement>('[data-tab]') : null;
  if (tab?.dataset['tab']) choose(tab.dataset['tab']);
}

/** Arrows go round, and what they come to is chosen: its rows are here at once. */
function walk(event: KeyboardEvent): void {
  const { key, currentTarget: list, target } = event;
  if (!(list instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  const step = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
  const at = tabs.indexOf(target);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + step,
    ArrowLeft: at - step,
    Home: 0,
    End: tabs.length - 1,
  };
  const to = steps[key];
  if (to === undefined) return;
  const tab = tabs.at(to % tabs.length);
  event.preventDefault();
  tab?.focus();
  tab?.click();
}

/**
 * Where the tabs do not all fit, brings the selected one into their box, once for each: the page itself stays where it is.
 * Answers what it brought, to be told the next time.
 */
export function showSelected(root: ParentNode, before: string): string {
  const tab = root.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
  const list = tab?.parentElement;
  if (!tab || !list) return '';
  const now = `${tab.id} ${list.querySelectorAll('.count').length}`;
  if (now === before || list.scrollWidth <= list.clientWidth) return now;
  const [box, one] = [list.getBoundingClientRect(), tab.getBoundingClientRect()];
  list.scrollLeft += one.left + one.width / 2 - box.left - box.width / 2;
  return now;
}
