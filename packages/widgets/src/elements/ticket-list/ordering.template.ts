/** On cards, which have no heads: what to sort by, and which way. */
import type { Sort } from '@chamado/core';
import type { ShownColumn } from '@chamado/core/views/ticket-list';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ascendingIcon, descendingIcon } from '../../icons/list.icons.ts';
import { labelText } from '../../locale/label.ts';
import { valueOf } from './tools.template.ts';

export const orderingTemplate = (
  columns: readonly ShownColumn[],
  sort: Sort | undefined,
  sortBy: (column: ShownColumn | undefined) => void,
): TemplateResult => {
  const sorted = columns.find(({ name }) => name === sort?.column);
  return html`
    <div class="ordering">
      <select
        aria-label=${msg('Ordenar por')}
        @change=${({ target }: Event) => sortBy(columns.find(({ name }) => name === valueOf(target)))}
      >
        <option value="" .selected=${!sorted}>${msg('Na ordem desta aba')}</option>
        ${columns.map(
          (column) =>
            html`<option value=${column.name} .selected=${column === sorted}>${labelText(column.label)}</option>`,
        )}
      </select>
      ${
        sorted && sort
          ? html`<button
              class="square"
              aria-label=${sort.direction === 'ascending' ? msg('Do menor ao maior; inverter') : msg('Do maior ao menor; inverter')}
              @click=${() => sortBy(sorted)}
            >
              ${sort.direction === 'ascending' ? ascendingIcon() : descendingIcon()}
            </button>`
          : nothing
      }
    </div>
  `;
};
