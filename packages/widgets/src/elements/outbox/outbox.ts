/** `<chamado-outbox>`: the mails a desk without a mail server keeps instead of sending. */
import { DeskError, type Mail } from '@chamado/core';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { OpenDesk } from '../../context/desk-context.ts';
import { DeskController } from '../../controllers/desk-controller.ts';
import { expandIcon } from '../../icons/notice.icons.ts';
import { failureNotice } from '../../templates/failure.ts';
import { moment } from '../../templates/moment.ts';
import { skeleton, waitingForDesk } from '../../templates/waiting.ts';
import { ChamadoElement } from '../chamado-element.ts';
import { outboxStyles } from './outbox.styles.ts';

/**
 * Shows the mails of a desk, newest first, as they come: what a customer and the team would have received.
 *
 * @summary The mails a demo keeps.
 * @tag chamado-outbox
 * @status experimental
 *
 * @csspart base - All of it.
 * @csspart mail - One mail.
 * @csspart more - The button that reads on.
 * @csspart failure - What went wrong.
 */
export class ChamadoOutbox extends ChamadoElement {
  static override styles = [ChamadoElement.styles, ...outboxStyles];

  @state() private mails: readonly Mail[] | undefined;
  @state() private next: string | null = null;
  @state() private failure: DeskError | undefined;

  readonly #desk = new DeskController(this, () => this.#attach());
  #unwatch: (() => void) | undefined;

  protected override render() {
    const { desk, status } = this.#desk;
    if (status === 'failed') return nothing;
    return html`
      <div class="panel" part="base">
        <div class="panel-body">
          <h2>${msg('E-mails enviados')}</h2>
          ${this.failure ? failureNotice(this.failure, this.#read) : nothing}
          ${desk ? this.#renderMails(desk) : waitingForDesk(status)}
        </div>
      </div>
    `;
  }

  #renderMails({ port }: OpenDesk): TemplateResult {
    if (!port.mail) return html`<p class="muted">${msg('Aqui os e-mails não ficam guardados')}</p>`;
    if (!this.mails) return skeleton();
    if (this.mails.length === 0) return html`<p class="empty">${msg('Nenhum e-mail ainda')}</p>`;
    return html`
      <ul class="mails">
        ${repeat(
          this.mails,
          ({ id }) => id,
          (mail) => this.#renderMail(mail),
        )}
      </ul>
      ${this.next ? html`<button part="more" @click=${this.#readOn}>${msg('Mostrar mais')}</button>` : nothing}
    `;
  }

  #renderMail({ subject, to, copies = [], at, body }: Mail): TemplateResult {
    return html`
      <li part="mail">
        <details>
          <summary>
            ${expandIcon()}<span class="subject">${subject}</span><span class="when small muted">${moment(at)}</span>
            <span class="to">${[...to, ...copies].join(', ')}</span>
          </summary>
          <div class="body">${body}</div>
        </details>
      </li>
    `;
  }

  #attach(): void {
    this.#unwatch?.();
    this.mails = undefined;
    const port = this.#desk.desk?.port;
    this.#unwatch = port?.watch?.(({ kind }) => {
      if (kind === 'mail' || kind === 'ticket') this.#read();
    });
    this.#read();
  }

  readonly #read = (): void => void this.#load();
  readonly #readOn = (): void => void this.#load(this.next ?? undefined);

  /** Reads the first page, or the page after `after`; an answer for a desk that was left is dropped. */
  async #load(after?: string): Promise<void> {
    const desk = this.#desk.desk;
    if (!desk?.port.mail) return;
    try {
      const page = await desk.port.mail.outbox(after === undefined ? {} : { after });
      if (desk !== this.#desk.desk) return;
      this.mails = after === undefined ? page.items : [...(this.mails ?? []), ...page.items];
      this.next = page.next;
      this.failure = undefined;
    } catch (thrown) {
      this.failure = DeskError.from(thrown);
    }
  }
}
