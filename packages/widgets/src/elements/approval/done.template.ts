/** What the approval says when nothing waits, or no more. */
import type { ApprovalView } from '@chamado/core/views/approval';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

/** `wasAsked`: the person has been before a ticket since he came. */
export function doneTemplate(
  { given, isReturned, proposals }: ApprovalView,
  wasAsked: boolean,
): TemplateResult | typeof nothing {
  if (given) return thanks(given.ticket.number, isReturned);
  if (wasAsked)
    return html`
      <h2 tabindex="-1">${msg('Fica para depois')}</h2>
      <p class="muted">${msg('A sua palavra continua esperada: volte quando quiser')}</p>
    `;
  if (proposals.length > 0) return nothing;
  return html`<slot name="empty"><p class="empty">${msg('Nada espera a sua aprovação')}</p></slot>`;
}

const thanks = (number: string, isReturned: boolean): TemplateResult =>
  isReturned
    ? html`
        <h2 tabindex="-1">${msg('Entendido. O atendimento continua')}</h2>
        <p class="muted">${msg(str`${number} voltou para a equipe, com o que você escreveu`)}</p>
      `
    : html`
        <h2 tabindex="-1">${msg('Obrigado pela sua palavra')}</h2>
        <p class="muted">${msg(str`${number} está encerrado`)}</p>
      `;
