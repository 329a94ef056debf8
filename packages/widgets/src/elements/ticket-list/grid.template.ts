/** The frame of the rows: heads above, room for all of them below; what stands in it is drawn by `RowsController`. */
import type { Sort } from '@chamado/core';
import type { ShownColumn } from '@chamado/core/views/ticket-list';
import { html, type TemplateResult } from 'lit';
import { headTemplate } from './head.template.ts';
import type { Layout } from './list-layout.ts';

export type GridGiven = {
  readonly layout: Layout;
  readonly label: string;
  readonly total: number;
  readonly order: readonly Sort[];
  readonly sortBy: (column: ShownColumn) => void;
};

export const gridTemplate = ({ layout, label, total, order, sortBy }: GridGiven): TemplateResult => html`
  <div
    class="grid"
    part="list"
    role="grid"
    aria-label=${label}
    aria-rowcount=${total + 1}
    aria-colcount=${layout.all.length}
    data-layout=${layout.isCards ? 'cards' : 'table'}
  >
    ${layout.isCards ? html`<div data-probe></div>` : headTemplate(layout.all, layout.fitting, order, sortBy)}
    <div class="item probe" data-probe aria-hidden="true"></div>
    <div role="rowgroup" class="rows" data-rows></div>
  </div>
`;
