/** What stands where the form does not: who may not open, and which forms there are (T21, S4). */
import type { PortalProfile } from '@chamado/core';
import type { FormChoice } from '@chamado/core/views/open-ticket';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { infoIcon, nextIcon } from '../../icons/notice.icons.ts';
import type { TicketNoun } from '../../words/noun.ts';
import { channels } from './aside.template.ts';

export const barredPage = (
  reason: 'untrained' | 'nobody',
  noun: TicketNoun,
  profile: PortalProfile,
): TemplateResult => html`
  <div class="notice">
    ${infoIcon()}
    <p>
      ${
        reason === 'untrained'
          ? msg(
              str`Só quem foi treinado no sistema abre ${noun.other}. Peça o treinamento a quem cuida do contrato, ou fale conosco.`,
            )
          : msg(str`A equipe abre ${noun.other} em nome de um cliente, e aqui não há uma lista de clientes.`)
      }
    </p>
  </div>
  ${reason === 'untrained' ? channels(profile) : nothing}
`;

/** Each form with what it is for. */
export const choosingPage = (forms: readonly FormChoice[], choose: (id: string) => void): TemplateResult => html`
  <h2>${msg('Do que você precisa?')}</h2>
  <ul class="forms">
    ${forms.map(
      ({ id, label, explanation }) => html`
        <li>
          <button type="button" class="form" data-form=${id} @click=${() => choose(id)}>
            <span
              ><strong>${label}</strong
              >${explanation === null ? nothing : html`<span class="hint">${explanation}</span>`}</span
            >
            ${nextIcon()}
          </button>
        </li>
      `,
    )}
  </ul>
`;
