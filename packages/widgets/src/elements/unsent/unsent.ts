/** `<chamado-unsent>`: what a person wrote that has not reached the desk yet. */
import type { TicketId } from '@chamado/core';
import {
  selectUnsent,
  startUnsent,
  type UnsentEvent,
  type UnsentItem,
  type UnsentView,
} from '@chamado/core/views/unsent';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { ActorController } from '../../controllers/actor-controller.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { DeskController } from '../../controllers/desk-controller.ts';
import { ChamadoUnsentChangeEvent } from '../../events/unsent-change.event.ts';
import { expandIcon } from '../../icons/notice.icons.ts';
import { unsentIcon } from '../../icons/unsent.icons.ts';
import { formatNumber } from '../../locale/format.ts';
import { failureNotice } from '../../templates/failure.ts';
import { ticketNoun } from '../../words/noun.ts';
import { ChamadoElement } from '../chamado-element.ts';
import { refusedItem, waitingItem, type ItemTargets } from './item.template.ts';
import { unsentStyles } from './unsent.styles.ts';

/**
 * Says how much of what a person wrote still waits for the network, and shows what the desk would not have, with his
 * words: to be sent again, or let go of. Takes no room while there is nothing. `<chamado-ticket-list>` and
 * `<chamado-ticket>` have one in them where the desk keeps an outbox.
 *
 * @summary What was written and has not arrived.
 * @tag chamado-unsent
 * @status experimental
 *
 * @event {ChamadoUnsentChangeEvent} chamado-unsent-change - More or less is unsent than was.
 *
 * @csspart base - All of it.
 * @csspart waiting - The line of what waits for the network.
 * @csspart refused - One write that the desk would not have.
 * @csspart failure - What went wrong.
 * @cssstate empty - Everything has arrived.
 */
export class ChamadoUnsent extends ChamadoElement {
  static override styles = [ChamadoElement.styles, ...unsentStyles];

  /** What was written to this ticket alone. */
  @property({ attribute: 'ticket-id' }) ticketId: TicketId | undefined;

  readonly #desk = new DeskController(this, () => this.#unsent.reset());
  readonly #unsent = new ActorController(this, {
    acquire: () => {
      const port = this.#desk.desk?.port.unsent;
      return port && startUnsent(port);
    },
    select: (snapshot) => snapshot,
    release: (actor) => actor.stop(),
  });
  readonly #announcer = new Announcer(this);
  #view: UnsentView | undefined;
  #told = '';
  #asked: UnsentItem | undefined;

  protected override willUpdate(): void {
    const [snapshot, desk] = [this.#unsent.value, this.#desk.desk];
    const { ticketId } = this;
    this.#view = snapshot && desk && selectUnsent(snapshot, { profile: desk.profile, ticketId });
    const { waiting = [], refused = [], failure = null } = this.#view ?? {};
    this.setState('empty', waiting.length + refused.length === 0 && !failure);
  }

  protected override render() {
    const [view, desk] = [this.#view, this.#desk.desk];
    if (!view || !desk) return nothing;
    const targets: ItemTargets = {
      noun: ticketNoun(desk.profile),
      now: new Date().toISOString(),
      isSending: view.sending,
      ...this.#actions,
    };
    return html`
      <div class="unsent" part="base" tabindex="-1">
        ${view.waiting.length > 0 ? waitingTemplate(view.waiting, targets) : nothing}
        ${
          view.refused.length > 0
            ? html`<ul aria-label=${msg('Não foi aceito')}>
                ${repeat(
                  view.refused,
                  ({ id }) => id,
                  (item) => refusedItem(item, targets),
                )}
              </ul>`
            : nothing
        }
        ${view.failure ? failureNotice(view.failure, this.#retry) : nothing}
      </div>
    `;
  }

  protected override updated(): void {
    const items = this.#view ? [...this.#view.waiting, ...this.#view.refused] : [];
    this.#follow(items.find(({ isAsked }) => isAsked));
    const told = items.map(({ id, refusal }) => `${id} ${refusal ? 'refused' : 'waits'}`).join();
    if (told === this.#told || this.#view?.busy) return;
    this.#told = told;
    if (this.#view && this.#view.refused.length > 0) this.#announcer.say(msg('Não foi aceito'));
    this.emit(new ChamadoUnsentChangeEvent(items));
  }

  /** The button that was pressed is gone: the focus is where the question is, and then where it was. */
  #follow(asked: UnsentItem | undefined): void {
    const before = this.#asked;
    this.#asked = asked;
    if (asked && asked.id !== before?.id) this.renderRoot.querySelector<HTMLElement>('.asked')?.focus();
    else if (before && !asked) this.renderRoot.querySelector<HTMLElement>('.unsent')?.focus();
  }

  readonly #send = (event: UnsentEvent): void => this.#unsent.actor?.send(event);
  readonly #retry = (): void => this.#send({ type: 'unsent.retry' });
  readonly #actions = {
    retry: ({ id }: UnsentItem): void => this.#send({ type: 'write.retry', id }),
    discard: ({ id }: UnsentItem): void => this.#send({ type: 'write.discard', id }),
    confirm: (): void => this.#send({ type: 'discard.confirm' }),
    leave: (): void => this.#send({ type: 'discard.leave' }),
  };
}

const waitingTemplate = (items: readonly UnsentItem[], targets: ItemTargets): TemplateResult => html`
  <div class="notice" part="waiting">
    ${unsentIcon()}
    <details class="waiting">
      <summary>${waitingText(items.length)}${expandIcon()}</summary>
      <ul>
        ${repeat(
          items,
          ({ id }) => id,
          (item) => waitingItem(item, targets),
        )}
      </ul>
    </details>
  </div>
`;

const waitingText = (count: number): string =>
  count === 1
    ? msg('1 envio seu aguarda a conexão. Segue sozinho assim que der.')
    : msg(str`${formatNumber(count)} envios seus aguardam a conexão. Seguem sozinhos assim que der.`);
