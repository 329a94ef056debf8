/** `<chamado-home>`: where a customer's tickets stand, and whether somebody is there. */
import type { Instant } from '@chamado/core';
import { selectHome, startHome, type HomeView } from '@chamado/core/views/home';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ActorController } from '../../controllers/actor-controller.ts';
import { DeskController } from '../../controllers/desk-controller.ts';
import { ChamadoHelpStartEvent } from '../../events/help-start.event.ts';
import { ChamadoTabSelectEvent } from '../../events/tab-select.event.ts';
import { ChamadoTicketStartEvent } from '../../events/ticket-start.event.ts';
import { clockIcon } from '../../icons/form.icons.ts';
import { addIcon } from '../../icons/notice.icons.ts';
import { failureNotice } from '../../templates/failure.ts';
import { skeleton, waitingForDesk } from '../../templates/waiting.ts';
import { ticketNoun } from '../../words/noun.ts';
import { hoursNow } from '../../words/hours.ts';
import { ChamadoElement } from '../chamado-element.ts';
import type { ExtractionController } from '../ticket-list/extraction-controller.ts';
import { homeStyles } from './home.styles.ts';
import { mapTemplate } from './map.template.ts';
import { channelsTemplate, extractionTemplate, helpTemplate } from './ways.template.ts';

/**
 * The first screen of a portal: a map of the tickets by the tabs of the list, the desk's hours now, and other ways to
 * reach it. It leads on, and shows no ticket itself; all of them can be taken along as CSV.
 *
 * @summary Where tickets stand, and whether somebody is there.
 * @tag chamado-home
 * @status experimental
 *
 * @event {ChamadoTabSelectEvent} chamado-tab-select - A part of the map was chosen.
 * @event {ChamadoTicketStartEvent} chamado-ticket-start - A person wants to open a ticket.
 * @event {ChamadoHelpStartEvent} chamado-help-start - A person looks for an answer.
 *
 * @csspart base - All of it.
 * @csspart tile - One part of the map.
 * @csspart export - Takes all tickets along.
 * @csspart failure - What went wrong.
 * @cssstate busy - The tickets are being counted.
 */
export class ChamadoHome extends ChamadoElement {
  static override styles = [ChamadoElement.styles, ...homeStyles];

  /** The clock, for the hours. */
  @property({ attribute: false }) now: () => Instant = () => new Date().toISOString();

  readonly #desk = new DeskController(this, () => {
    this.#extraction?.stop();
    this.#home.reset();
  });
  readonly #home = new ActorController(this, {
    acquire: () => {
      const { desk } = this.#desk;
      return desk && startHome(desk.port, { me: desk.me, profile: desk.profile, now: () => this.now() });
    },
    select: selectHome,
    release: (actor) => actor.stop(),
  });

  #extraction: ExtractionController | undefined;

  protected override willUpdate(): void {
    this.setState('busy', this.#home.value?.busy ?? true);
  }

  protected override render() {
    const view = this.#home.value;
    return html`
      <div class="panel" part="base">
        <div class="panel-body">${view ? this.#renderView(view) : waitingForDesk(this.#desk.status)}</div>
      </div>
    `;
  }

  #renderView(view: HomeView): TemplateResult {
    const extraction = this.#extraction?.view;
    return html`
      <div class="spread">
        <h2>${this.#heading(view)}</h2>
        <button class="primary" @click=${this.#onStart}>${addIcon()}${this.#startVerb()}</button>
      </div>
      ${view.failure ? failureNotice(view.failure, this.#onRetry) : nothing}
      <div class="columns">
        <div>${view.tiles ? mapTemplate(view.tiles, this.#onTab) : view.busy ? skeleton() : nothing}</div>
        <div class="stack">
          ${this.#desk.desk?.port.knowledge ? helpTemplate(this.#onHelp) : nothing}
          <p class=${view.isOpen ? 'hours open' : 'hours'}>${clockIcon()}<span>${this.#hoursText()}</span></p>
          ${view.channels.length > 0 ? channelsTemplate(view.channels) : nothing}
          ${extraction?.failure ? failureNotice(extraction.failure, this.#onExtract) : nothing}
          ${
            view.total > 0
              ? extractionTemplate(extraction, this.#extractVerb(), this.#onExtract, this.#onStop)
              : nothing
          }
        </div>
      </div>
    `;
  }

  #heading({ total, tiles }: HomeView): string {
    const profile = this.#desk.desk?.profile;
    if (!profile) return '';
    const noun = ticketNoun(profile);
    if (!tiles) return noun.other.charAt(0).toLocaleUpperCase() + noun.other.slice(1);
    if (total > 0) return noun.counted(total);
    return noun.agree(msg(str`Nenhum ${noun.one} ainda`), msg(str`Nenhuma ${noun.one} ainda`));
  }

  #startVerb(): string {
    const profile = this.#desk.desk?.profile;
    return profile ? msg(str`Abrir ${ticketNoun(profile).one}`) : msg('Abrir');
  }

  #extractVerb(): string {
    const profile = this.#desk.desk?.profile;
    return profile ? msg(str`Exportar ${ticketNoun(profile).other}`) : msg('Exportar');
  }

  #hoursText(): string {
    const profile = this.#desk.desk?.profile;
    return profile ? hoursNow(profile.calendar, this.now()) : '';
  }

  readonly #onRetry = (): void => this.#home.actor?.send({ type: 'home.retry' });
  readonly #onStart = (): void => void this.emit(new ChamadoTicketStartEvent(''));
  readonly #onTab = (tab: string): void => void this.emit(new ChamadoTabSelectEvent(tab));
  readonly #onHelp = (words: string): void => void this.emit(new ChamadoHelpStartEvent(words));
  readonly #onExtract = (): void => void this.#extract();
  readonly #onStop = (): void => this.#extraction?.stop();

  /** Few take all along on a given day: what writes it is fetched then. */
  async #extract(): Promise<void> {
    const { ExtractionController } = await import('../ticket-list/extraction-controller.ts');
    const [{ desk }, view] = [this.#desk, this.#home.value];
    this.#extraction ??= new ExtractionController(this);
    if (desk && view) this.#extraction.start(desk, view.everything, this.now());
  }
}
