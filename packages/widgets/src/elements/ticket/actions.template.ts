/** What this person may do now, as buttons: the next step first, the rest behind "more". */
import type { CommandType } from '@chamado/core';
import type { TicketView } from '@chamado/core/views/ticket-page';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { expandIcon } from '../../icons/notice.icons.ts';
import { awaitingApprovalIcon } from '../../icons/stage.icons.ts';
import { commandIcon, commandVerb } from '../../words/command.ts';

export type ActionTargets = {
  readonly give: (type: CommandType) => void;
  readonly isSending: boolean;
};

/** The verb, where the ticket decides which of two it is. */
export function verbFor(type: CommandType, { ticket, follows }: TicketView): string {
  if (type === 'ticket.follow' && follows) return msg('Deixar de acompanhar');
  if (type === 'ticket.prioritize') return ticket.critical ? msg('Tirar a urgência') : msg('Marcar como crítico');
  return commandVerb(type);
}

export function actionsTemplate(view: TicketView, { give, isSending }: ActionTargets): TemplateResult | typeof nothing {
  const { commands, moreCommands } = view;
  if (commands.length + moreCommands.length === 0) return nothing;
  const button = (type: CommandType, look: string): TemplateResult => html`
    <button type="button" class=${look} data-command=${type} aria-disabled=${isSending} @click=${() => give(type)}>
      ${commandIcon(type)}${verbFor(type, view)}
    </button>
  `;
  return html`
    <section class="actions" part="actions" aria-label=${msg('O que você pode fazer')}>
      ${asksForWord(commands)}
      <div class="row">
        ${commands.map((type, at) => button(type, at === 0 ? 'primary' : ''))}
        ${commands.length === 0 ? moreCommands.map((type) => button(type, 'quiet')) : nothing}
      </div>
      ${
        commands.length > 0 && moreCommands.length > 0
          ? html`
              <details class="more">
                <summary>${expandIcon()}${msg('Mais ações')}</summary>
                <div class="row">${moreCommands.map((type) => button(type, 'quiet'))}</div>
              </details>
            `
          : nothing
      }
    </section>
  `;
}

/** What waits for the reader is the loudest thing on the page. */
function asksForWord(commands: readonly CommandType[]): TemplateResult | typeof nothing {
  const words = commands.includes('ticket.approve')
    ? msg('A solução espera a sua aprovação')
    : commands.includes('ticket.acceptProposal')
      ? msg('A proposta espera a sua palavra. Nada é cobrado sem a sua autorização')
      : commands.includes('ticket.rate')
        ? msg('Falta só a sua avaliação')
        : undefined;
  return words === undefined ? nothing : html`<p class="notice">${awaitingApprovalIcon()}<span>${words}</span></p>`;
}
