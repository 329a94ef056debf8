/** What stands in the place of rows where there are none, and the way out. */
import { worksHere, type Person, type PortalProfile } from '@chamado/core';
import type { TicketListView } from '@chamado/core/views/ticket-list';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../locale/format.ts';
import { labelText } from '../../locale/label.ts';
import { ticketNoun } from '../../words/noun.ts';

export type NoneGiven = {
  readonly view: TicketListView;
  readonly profile: PortalProfile;
  readonly me: Person;
  readonly clear: () => void;
  readonly goTo: (tab: string) => void;
};

export const noneTemplate = (given: NoneGiven): TemplateResult => html`
  <div class="empty" part="empty">
    <p>${given.view.isNarrowed ? notFound(given.view) : html`<slot name="empty">${nothingYet(given)}</slot>`}</p>
    ${given.view.isNarrowed ? waysOut(given) : nothing}
  </div>
`;

const waysOut = ({ view: { elsewhere }, clear, goTo }: NoneGiven) => html`
  <div class="row">
    ${
      elsewhere
        ? html`<button @click=${() => goTo(elsewhere.id)}>
            ${msg(str`Ver ${formatNumber(elsewhere.count ?? 0)} em "${labelText(elsewhere.label)}"`)}
          </button>`
        : nothing
    }
    <button class="quiet" @click=${clear}>${msg('Limpar busca e filtros')}</button>
  </div>
`;

function notFound({ wish: { text } }: TicketListView): string {
  const words = text.trim();
  return words === '' ? msg('Nada com estes filtros') : msg(str`Nada com "${words}"`);
}

function nothingYet({ view, profile, me }: NoneGiven): string {
  const { one, agree } = ticketNoun(profile);
  const tab = view.tabs.find(({ isSelected }) => isSelected);
  if (worksHere(me) || !tab || tab !== view.tabs[0]) {
    const name = tab ? labelText(tab.label) : '';
    return agree(msg(str`Nenhum ${one} em "${name}"`), msg(str`Nenhuma ${one} em "${name}"`));
  }
  return agree(
    msg(str`Nenhum ${one} novo. Quando você abrir um, ele aparece aqui`),
    msg(str`Nenhuma ${one} nova. Quando você abrir uma, ela aparece aqui`),
  );
}
