/** The proposals that wait for the person's yes or no, each with the way to its ticket, where he gives it. */
import type { TicketId } from '@chamado/core';
import type { ApprovalView } from '@chamado/core/views/approval';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../locale/format.ts';

export function proposalsTemplate(
  proposals: ApprovalView['proposals'],
  select: (id: TicketId) => void,
): TemplateResult | typeof nothing {
  if (proposals.length === 0) return nothing;
  return html`
    <div class="proposals" part="proposals">
      <p class="queue">${waitingText(proposals.length)}</p>
      <ul>
        ${proposals.map(
          ({ id, number, subject }) => html`
            <li>
              <button
                class="link"
                @click=${() => {
                  select(id);
                }}
              >
                <span class="number">${number}</span> · ${subject}
              </button>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

const waitingText = (count: number): string =>
  count === 1
    ? msg('1 proposta espera a sua palavra')
    : msg(str`${formatNumber(count)} propostas esperam a sua palavra`);
