/** What the ticket's page says of itself: what was done, and that the ticket moved on. */
import type { PortalProfile, Ticket } from '@chamado/core';
import type { EntryView, TicketPageView } from '@chamado/core/views/ticket-page';
import type { UnsentItem } from '@chamado/core/views/unsent';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { warningIcon } from '../../icons/notice.icons.ts';
import { unsentIcon } from '../../icons/unsent.icons.ts';
import { ticketNoun } from '../../words/noun.ts';
import { standingWord } from '../../words/standing.ts';
import { commandVerb } from '../../words/command.ts';

/** Said once the desk took it, or once it is kept until that can be reached. */
export function newsOf({ command: { type }, waits }: NonNullable<TicketPageView['taken']>): string {
  if (waits) return `${msg('Guardado para envio')}: ${commandVerb(type)}`;
  if (type === 'ticket.comment' || type === 'ticket.attach') return msg('Comentário enviado');
  const verb = commandVerb(type);
  return msg(str`Feito: ${verb}`);
}

/** LOOK's words for a conflict. */
export function movedNotice(ticket: Ticket, profile: Pick<PortalProfile, 'ticketNoun'>): TemplateResult {
  const noun = ticketNoun(profile);
  const stage = standingWord(ticket);
  const words = noun.agree(
    msg(str`O ${noun.one} mudou enquanto você escrevia: agora está “${stage}”. O seu texto continua aqui`),
    msg(str`A ${noun.one} mudou enquanto você escrevia: agora está “${stage}”. O seu texto continua aqui`),
  );
  return html`<div class="notice warning" role="alert" part="failure">${warningIcon()}<span>${words}</span></div>`;
}

/** Beside an entry that only this browser knows yet: it was made when what is unsent was written. */
export const unsentMark = (
  { at, isMine }: EntryView,
  unsent: readonly UnsentItem[],
): TemplateResult | typeof nothing =>
  isMine && unsent.some((item) => item.at === at)
    ? html`<span class="badge" data-tone="amber" part="unsent">${unsentIcon()}${msg('Aguardando envio')}</span>`
    : nothing;
