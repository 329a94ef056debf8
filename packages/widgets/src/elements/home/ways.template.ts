/** The ways on from the home: an answer looked for at once, all tickets taken along, and how to reach the desk. */
import type { HomeView } from '@chamado/core/views/home';
import type { ExtractionView } from '@chamado/core/views/ticket-list';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { exportIcon, searchIcon } from '../../icons/list.icons.ts';
import { formatNumber } from '../../locale/format.ts';
import { labelText } from '../../locale/label.ts';

/** `look` hears the words, as typed. */
export function helpTemplate(look: (words: string) => void): TemplateResult {
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = event.target instanceof HTMLFormElement ? event.target.querySelector('input') : null;
    look(field?.value.trim() ?? '');
  };
  return html`
    <form class="field help" role="search" @submit=${onSubmit}>
      <label for="words">${msg('Como podemos ajudar?')}</label>
      <div class="ask">
        <input id="words" name="words" type="search" autocomplete="off" enterkeyhint="search" />
        <button class="square">${searchIcon()}<span class="visually-hidden">${msg('Procurar')}</span></button>
      </div>
    </form>
  `;
}

/** Takes all along as CSV (T3); while it is written, says how far it is. */
export function extractionTemplate(
  extraction: ExtractionView | undefined,
  verb: string,
  start: () => void,
  stop: () => void,
): TemplateResult {
  if (!extraction?.busy)
    return html`<button class="quiet start" part="export" @click=${start}>${exportIcon()}${verb}</button>`;
  const { done, total } = extraction;
  return html`
    <div class="row">
      <label>
        ${msg(str`Exportando ${formatNumber(done)} de ${total === null ? '…' : formatNumber(total)}`)}
        <progress max=${total ?? nothing} .value=${done}></progress>
      </label>
      <button class="quiet" @click=${stop}>${msg('Parar')}</button>
    </div>
  `;
}

export const channelsTemplate = (channels: HomeView['channels']): TemplateResult => html`
  <dl class="channels">
    ${channels.map(
      ({ label, value, option }) => html`
        <dt>${labelText(label)}</dt>
        <dd>${value}${option ? html` <span class="muted">· ${labelText(option)}</span>` : nothing}</dd>
      `,
    )}
  </dl>
`;
