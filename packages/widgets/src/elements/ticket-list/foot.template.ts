/** Below the rows: how far one has come, in which order, and the list to take along. */
import type { ExtractionView, TicketListView } from '@chamado/core/views/ticket-list';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { exportIcon } from '../../icons/list.icons.ts';
import { formatNumber } from '../../locale/format.ts';
import { failureText } from '../../words/failure.ts';

export type FootGiven = {
  readonly view: TicketListView;
  readonly extraction: ExtractionView | undefined;
  readonly extract: () => void;
  readonly stop: () => void;
};

/** The figures themselves are written where the rows are drawn: `data-seen`. */
export const footTemplate = ({ view, extraction, extract, stop }: FootGiven): TemplateResult => html`
  <div class="foot" part="foot" ?hidden=${!view.total}>
    <p class="seen">
      <span class="number" data-seen></span>
      ${
        view.isOwnOrder && view.order[0]?.column === 'critical'
          ? html`<span class="muted">${msg('na ordem da fila: críticos primeiro')}</span>`
          : nothing
      }
    </p>
    ${extraction?.failure ? html`<p class="fault">${failureText(extraction.failure)}</p>` : nothing}
    ${extraction?.busy ? progress(extraction, stop) : exportButton(extract)}
  </div>
`;

const exportButton = (extract: () => void) => html`
  <button class="quiet" part="export" @click=${extract}>${exportIcon()}${msg('Exportar')}</button>
`;

const progress = ({ done, total }: ExtractionView, stop: () => void) => html`
  <div class="row">
    <label
      >${msg(str`Exportando ${formatNumber(done)} de ${total === null ? '…' : formatNumber(total)}`)}
      <progress max=${total ?? nothing} .value=${done}></progress
    ></label>
    <button class="quiet" @click=${stop}>${msg('Parar')}</button>
  </div>
`;

/** "12 de 1.204 tickets": the last one seen, and all that match. Written as one scrolls, so past the template. */
export function writeSeen(root: ParentNode, end: number, all: string): void {
  const place = root.querySelector('[data-seen]');
  const text = msg(str`${formatNumber(end)} de ${all}`);
  if (place && place.textContent !== text) place.textContent = text;
}
