/** One ticket as a row of the table, or a card: the same cells, arranged by the style sheet. */
import type { Instant, Ticket } from '@chamado/core';
import type { CellView, TicketRow } from '@chamado/core/views/ticket-list';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { criticalIcon, lateIcon } from '../../icons/stage.icons.ts';
import { formatDuration, formatInstant, formatTime, sameDay } from '../../locale/format.ts';
import { proposalBadge, stageBadge } from '../../words/stage.ts';
import { cellText } from './cell-text.ts';

export type RowPlace = {
  /** From 0, among all that match; below 0 a node shows none. */
  readonly index: number;
  /** Of its node: also its id. */
  readonly slot: number;
};

export type RowLook = {
  /** The columns there is room for, with their places among all. */
  readonly columns: readonly { readonly name: string; readonly at: number }[];
  /** Now, for what is due today. */
  readonly at: Instant;
};

/** Without a row, one that is still on its way: the same nodes, with nothing in them. */
export const rowTemplate = (
  row: TicketRow | undefined,
  { index, slot }: RowPlace,
  look: RowLook,
): TemplateResult => html`
  <div
    role="row"
    id="row-${slot}"
    class="item"
    part="row"
    tabindex="-1"
    aria-rowindex=${index + 2}
    aria-busy=${!row}
    ?hidden=${index < 0}
    ?data-late=${(row?.lateBy ?? null) !== null}
    ?data-unread=${row?.isUnread ?? false}
    ?data-asks=${row?.asks ?? false}
  >
    ${look.columns.map(
      ({ name, at }, place) =>
        html`<div role="gridcell" class="cell" data-name=${name} aria-colindex=${at + 1}>
          ${row && place === 0 ? marks(row) : nothing}${row ? content(row.cells[at], row, look.at) : pending(place)}
        </div>`,
    )}
  </div>
`;

const pending = (place: number) =>
  html`<span class="bar"></span>${
      place === 0 ? html`<span class="visually-hidden">${msg('Carregando')}</span>` : nothing
    }`;

type Marks = Pick<TicketRow, 'isUnread' | 'isCritical'>;

/** One at a time: what is critical is looked at anyway. */
const marks = ({ isUnread, isCritical }: Marks) => html`
  ${isCritical ? html`<span class="mark" title=${msg('Crítico')}>${criticalIcon()}</span>` : nothing}
  ${isCritical ? html`<span class="visually-hidden">${msg('Crítico')}.</span>` : nothing}
  ${isUnread && !isCritical ? html`<span class="mark"><span class="dot"></span></span>` : nothing}
  ${isUnread ? html`<span class="visually-hidden">${msg('Há novidade')}.</span>` : nothing}
`;

function content(cell: CellView | undefined, { ticket, lateBy, stage, asks }: TicketRow, at: Instant) {
  if (!cell) return nothing;
  const isProposed = asks && ticket.step !== null;
  const text = cellText(cell);
  switch (cell.name) {
    case 'status':
    case 'statusId':
      return isProposed ? proposalBadge() : stageBadge(stage, text || undefined);
    case 'stage':
      return isProposed ? proposalBadge() : stageBadge(stage);
    case 'deadline':
      return lateBy === null ? dueText(ticket, at) : lateText(lateBy, text);
    case 'erpNumber':
      return ticket.erpNumber === null ? html`<span title=${msg('Aguarda o número do sistema')}>${text}</span>` : text;
    default:
      return html`<span class="text" title=${text || nothing}>${text}</span>`;
  }
}

const lateText = (lateBy: number, exact: string) => html`
  <span class="late" title=${exact}
    >${lateIcon()}<span class="text">${msg(str`atrasado ${formatDuration(lateBy)}`)}</span></span
  >
`;

function dueText({ deadline }: Ticket, at: Instant) {
  if (deadline === null) return nothing;
  if (!sameDay(deadline, at)) return html`<span class="text">${formatInstant(deadline)}</span>`;
  return html`<span class="text">${msg(str`hoje ${formatTime(deadline)}`)}</span>`;
}
