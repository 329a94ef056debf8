/** One unsent write: what was done, in the person's own words, and what he may do with it. */
import type { UnsentItem } from '@chamado/core/views/unsent';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { retryIcon, warningIcon } from '../../icons/notice.icons.ts';
import { momentAgo } from '../../templates/moment.ts';
import { commandVerb } from '../../words/command.ts';
import { failureText } from '../../words/failure.ts';
import type { TicketNoun } from '../../words/noun.ts';

export type ItemTargets = {
  readonly noun: TicketNoun;
  readonly now: string;
  readonly isSending: boolean;
  readonly retry: (item: UnsentItem) => void;
  /** Asks once more. */
  readonly discard: (item: UnsentItem) => void;
  readonly confirm: () => void;
  readonly leave: () => void;
};

/** One that waits. */
export const waitingItem = (item: UnsentItem, targets: ItemTargets): TemplateResult => html`
  <li class="told">
    ${toldTemplate(item, targets)}
    <div class="row">${discardTemplate(item, targets)}</div>
  </li>
`;

/** One that the desk would not have. */
export const refusedItem = (item: UnsentItem, targets: ItemTargets): TemplateResult => html`
  <li class="notice warning" part="refused">
    ${warningIcon()}
    <div class="told">
      <p>${item.refusal ? failureText(item.refusal) : nothing}</p>
      ${toldTemplate(item, targets)}
      <div class="row">
        ${
          item.isAsked
            ? nothing
            : html`<button
                type="button"
                aria-disabled=${targets.isSending ? 'true' : 'false'}
                @click=${() => targets.retry(item)}
              >
                ${retryIcon()}${msg('Enviar de novo')}
              </button>`
        }
        ${discardTemplate(item, targets)}
      </div>
    </div>
  </li>
`;

const toldTemplate = ({ type, words, at }: UnsentItem, { noun, now }: ItemTargets): TemplateResult => html`
  <p class="small muted">
    <strong>${type === 'ticket.open' ? newText(noun) : commandVerb(type)}</strong> ${momentAgo(at, now)}
  </p>
  ${words === '' ? nothing : html`<p class="words" tabindex="0">${words}</p>`}
`;

const discardTemplate = (item: UnsentItem, { isSending, discard, confirm, leave }: ItemTargets): TemplateResult =>
  item.isAsked
    ? html`
        <span
          >${item.mayHaveArrived ? msg('Pode já ter chegado. Descartar mesmo assim?') : msg('Descartar de vez?')}</span
        >
        <button type="button" class="asked" @click=${leave}>${msg('Manter')}</button>
        <button type="button" @click=${confirm}>${msg('Sim, descartar')}</button>
      `
    : html`<button
        type="button"
        class="quiet"
        aria-disabled=${isSending ? 'true' : 'false'}
        @click=${() => discard(item)}
      >
        ${msg('Descartar')}
      </button>`;

const newText = ({ one, agree }: TicketNoun): string => agree(msg(str`Novo ${one}`), msg(str`Nova ${one}`));
