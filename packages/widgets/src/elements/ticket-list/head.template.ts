/** The heads of the columns: a press sorts, another turns, a third gives the list its own order back (P23). */
import type { Sort } from '@chamado/core';
import type { ShownColumn as Column } from '@chamado/core/views/ticket-list';
import { html, nothing, type TemplateResult } from 'lit';
import { ascendingIcon, descendingIcon } from '../../icons/list.icons.ts';
import { labelText } from '../../locale/label.ts';

export const headTemplate = (
  all: readonly Column[],
  fitting: readonly Column[],
  [first]: readonly Sort[],
  sortBy: (column: Column) => void,
): TemplateResult => html`
  <div role="rowgroup" class="head" data-probe>
    <div role="row" class="heads" aria-rowindex="1">
      ${fitting.map((column) => {
        const direction = first?.column === column.name ? first.direction : undefined;
        return html`
          <div
            role="columnheader"
            aria-colindex=${all.indexOf(column) + 1}
            aria-sort=${direction ?? 'none'}
            data-name=${column.name}
          >
            <button class="sort" @click=${() => sortBy(column)}>
              <span class="text">${labelText(column.label)}</span>
              ${direction === 'ascending' ? ascendingIcon() : direction ? descendingIcon() : nothing}
            </button>
          </div>
        `;
      })}
    </div>
  </div>
`;
