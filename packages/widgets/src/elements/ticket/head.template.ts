/** The head of the ticket: number, stage, late or critical, subject, and the way back. */
import type { TicketView } from '@chamado/core/views/ticket-page';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { printIcon } from '../../icons/page.icons.ts';
import { criticalIcon, lateIcon } from '../../icons/stage.icons.ts';
import { formatDuration } from '../../locale/format.ts';
import { stageBadge } from '../../words/stage.ts';
import { standingWord } from '../../words/standing.ts';

export function headTemplate({ ticket, lateBy }: TicketView, print: () => void): TemplateResult {
  const { number, subject, critical, stage } = ticket;
  return html`
    <header class="head" part="head">
      <div class="spread">
        <div class="row marks">
          <span class="number">${number}</span>
          ${stageBadge(stage, standingWord(ticket))}
          ${
            lateBy === null
              ? nothing
              : html`<span class="badge" data-tone="red"
                  >${lateIcon()}${msg(str`Atrasado há ${formatDuration(lateBy)}`)}</span
                >`
          }
          ${critical ? html`<span class="badge" data-tone="red">${criticalIcon()}${msg('Crítico')}</span>` : nothing}
        </div>
        <button type="button" class="quiet square print" aria-label=${msg('Imprimir')} @click=${print}>
          ${printIcon()}
        </button>
      </div>
      <h2 tabindex="-1">${subject}</h2>
    </header>
  `;
}
