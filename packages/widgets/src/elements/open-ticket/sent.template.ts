/** The number at the end, and what happens next (T5). */
import type { DeskPort, Instant, PortalProfile } from '@chamado/core';
import type { SentView } from '@chamado/core/views/open-ticket';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { concludedIcon, criticalIcon } from '../../icons/stage.icons.ts';
import { calendarIcon } from '../../icons/command.icons.ts';
import { mailIcon } from '../../icons/channel.icons.ts';
import { clockIcon } from '../../icons/form.icons.ts';
import { infoIcon } from '../../icons/notice.icons.ts';
import { unsentIcon } from '../../icons/unsent.icons.ts';
import { formatInstant, joined } from '../../locale/format.ts';
import { hoursNow } from '../../words/hours.ts';
import type { TicketNoun } from '../../words/noun.ts';
import { unsentPlace } from '../unsent/unsent-place.ts';

export type SentTargets = {
  readonly noun: TicketNoun;
  readonly profile: PortalProfile;
  readonly port: DeskPort;
  readonly now: Instant;
  readonly onFollow: () => void;
  readonly onAnother: () => void;
};

/** "Chamado 202611/0042 registrado", in the house's word and its gender; without a number while it waits to be sent. */
export const sentTitle = ({ ticket: { number }, waits }: SentView, noun: TicketNoun): string => {
  const name = noun.one.charAt(0).toLocaleUpperCase() + noun.one.slice(1);
  if (waits) return `${name} ${noun.agree(msg('guardado para envio'), msg('guardada para envio'))}`;
  return noun.agree(msg(str`${name} ${number} registrado`), msg(str`${name} ${number} registrada`));
};

/** What happened, then what happens next. */
export function sentPage(
  view: SentView,
  { noun, profile, port, now, onFollow, onAnother }: SentTargets,
): TemplateResult {
  const { mailedTo, deadline, overtaken, ticket, waits } = view;
  return html`
    <div class="sent" part="sent">
      <span class="seal" data-waits=${waits ? '' : nothing}>${waits ? unsentIcon() : concludedIcon()}</span>
      <h2 id="sent" tabindex="-1">${sentTitle(view, noun)}</h2>
      <p class="muted">${ticket.subject}</p>
      ${
        overtaken
          ? html`
              <div class="notice warning">
                ${infoIcon()}
                <p>
                  ${msg('O primeiro envio já tinha chegado. O que você mudou depois não entrou nele e continua no rascunho.')}
                </p>
              </div>
            `
          : nothing
      }
      ${waits ? unsentPlace(port, ticket.id) : nothing}
      <ul class="next">
        ${waits ? html`<li>${infoIcon()}<span>${msg('O número vem quando o envio chegar.')}</span></li>` : nothing}
        ${
          mailedTo.length > 0
            ? html`<li>
                ${mailIcon()}<span
                  >${msg(str`Enviamos uma cópia para ${joined(mailedTo)}; se não chegar, veja o spam.`)}</span
                >
              </li>`
            : nothing
        }
        ${
          ticket.critical && !waits
            ? html`<li>${criticalIcon()}<span>${msg('É um assunto crítico: passa à frente na fila.')}</span></li>`
            : nothing
        }
        ${
          deadline === null
            ? nothing
            : html`<li>${calendarIcon()}<span>${msg(str`Prazo: até ${formatInstant(deadline)}.`)}</span></li>`
        }
        <li>${clockIcon()}<span>${hoursNow(profile.calendar, now)}</span></li>
      </ul>
      <div class="row">
        <button type="button" class="primary" @click=${onFollow}>${msg(str`Acompanhar ${noun.one}`)}</button>
        <button type="button" @click=${onAnother}>
          ${overtaken ? msg('Voltar ao rascunho') : noun.agree(msg('Abrir outro'), msg('Abrir outra'))}
        </button>
      </div>
    </div>
  `;
}
