/** The whole list, put together: tabs, tools, rows or what is said instead of them, foot. */
import { worksHere } from '@chamado/core';
import type { ExtractionView, ListWish, ShownColumn, TicketListView } from '@chamado/core/views/ticket-list';
import { html, nothing, type TemplateResult } from 'lit';
import type { OpenDesk } from '../../context/desk-context.ts';
import { failureNotice } from '../../templates/failure.ts';
import { skeleton } from '../../templates/waiting.ts';
import { ticketNoun } from '../../words/noun.ts';
import { unsentPlace } from '../unsent/unsent-place.ts';
import { footTemplate } from './foot.template.ts';
import { gridTemplate } from './grid.template.ts';
import type { Layout } from './list-layout.ts';
import { noneTemplate } from './none.template.ts';
import { orderingTemplate } from './ordering.template.ts';
import { tabsTemplate } from './tabs.template.ts';
import { toolsTemplate } from './tools.template.ts';

/** What a person chooses beside tab, scope and words. */
export type Narrowing = Pick<ListWish, 'period' | 'filters' | 'sort'>;

export type ListActions = {
  readonly goTo: (tab: string) => void;
  readonly type: (text: string) => void;
  readonly ask: (wish: Partial<Pick<ListWish, 'scope' | 'period'>>) => void;
  readonly toggleFilters: () => void;
  /** Without a column: the tab's own order again. */
  readonly sortBy: (column: ShownColumn | undefined) => void;
  readonly clear: () => void;
  readonly retry: () => void;
  readonly extract: () => void;
  readonly stop: () => void;
};

export type ListGiven = {
  readonly desk: OpenDesk;
  readonly view: TicketListView;
  readonly layout: Layout;
  readonly text: string;
  readonly isFiltering: boolean;
  readonly filters: TemplateResult;
  readonly extraction: ExtractionView | undefined;
  readonly actions: ListActions;
};

export const listTemplate = (given: ListGiven): TemplateResult => {
  const { desk, view, layout, text, isFiltering, filters, extraction, actions } = given;
  const { other } = ticketNoun(desk.profile);
  const chosen = view.isOwnOrder ? undefined : view.order[0];
  return html`
    ${tabsTemplate(view.tabs, other, actions.goTo)}
    <div class="controls">
      ${toolsTemplate({ view, text, isFiltering, isDesk: worksHere(desk.me), ...actions })} ${filters}
      ${layout.isCards ? orderingTemplate(layout.all, chosen, actions.sortBy) : nothing}
    </div>
    ${unsentPlace(desk.port)}
    <div role="tabpanel" id="rows" aria-label=${other} aria-busy=${view.busy}>${rows(given, other)}</div>
    ${view.failure ? html`<div class="trouble">${failureNotice(view.failure, actions.retry)}</div>` : nothing}
    ${footTemplate({ view, extraction, extract: actions.extract, stop: actions.stop })}
  `;
};

function rows({ desk, view, layout, actions }: ListGiven, label: string) {
  const { total, order, isOwnOrder } = view;
  if (total === null) return view.busy ? skeleton(8) : nothing;
  if (total === 0 && !view.busy) return noneTemplate({ view, ...desk, clear: actions.clear, goTo: actions.goTo });
  return gridTemplate({ layout, label, total, order: isOwnOrder ? [] : order, sortBy: actions.sortBy });
}
