/** `<chamado-home>`: where a customer's tickets stand, and whether somebody is there. */
import { selectHome, startHome, type HomeView, type TileView } from '@chamado/core/views/home';
import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { ActorController } from '../../controllers/actor-controller.ts';
import { DeskController } from '../../controllers/desk-controller.ts';
import { ChamadoTabSelectEvent } from '../../events/tab-select.event.ts';
import { ChamadoTicketStartEvent } from '../../events/ticket-start.event.ts';
import { addIcon } from '../../icons/action.icons.ts';
import { clockIcon } from '../../icons/thing.icons.ts';
import { formatNumber } from '../../locale/format.ts';
import { labelText } from '../../locale/label.ts';
import { failureNotice } from '../../templates/failure.ts';
import { skeleton, waitingForDesk } from '../../templates/waiting.ts';
import { ticketNoun } from '../../words/noun.ts';
import { hoursNow } from '../../words/hours.ts';
import { ChamadoElement } from '../chamado-element.ts';
import { homeStyles } from './home.styles.ts';

/**
 * The first screen of a portal: a map of the tickets by the tabs of the list, the desk's hours now, and other ways to
 * reach it. It leads on, and shows no ticket itself.
 *
 * @summary Where tickets stand, and whether somebody is there.
 * @tag chamado-home
 * @status experimental
 *
 * @event {ChamadoTabSelectEvent} chamado-tab-select - A part of the map was chosen.
 * @event {ChamadoTicketStartEvent} chamado-ticket-start - A person wants to open a ticket.
 *
 * @csspart base - All of it.
 * @csspart tile - One part of the map.
 * @csspart failure - What went wrong.
 * @cssstate busy - The tickets are being counted.
 */
export class ChamadoHome extends ChamadoElement {
  static override styles = [ChamadoElement.styles, ...homeStyles];

  readonly #desk = new DeskController(this, () => {
    this.#home.reset();
  });
  readonly #home = new ActorController(this, {
    acquire: () => {
      const { desk } = this.#desk;
      return desk && startHome(desk.port, { profile: desk.profile, now: () => new Date().toISOString() });
    },
    select: selectHome,
    release: (actor) => actor.stop(),
  });

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
    return html`
      <div class="spread">
        <h2>${this.#heading(view)}</h2>
        <button class="primary" @click=${this.#onStart}>${addIcon()}${this.#startVerb()}</button>
      </div>
      ${view.failure ? failureNotice(view.failure, this.#onRetry) : nothing}
      ${view.tiles
        ? html`<div class="map">${view.tiles.map((tile) => this.#renderTile(tile))}</div>`
        : view.busy
          ? skeleton()
          : nothing}
      <p class=${view.isOpen ? 'hours open' : 'hours'}>${clockIcon()}<span>${this.#hoursText()}</span></p>
      ${view.channels.length > 0 ? this.#renderChannels(view) : nothing}
    `;
  }

  #renderTile({ id, label, count, share, asks }: TileView): TemplateResult {
    const look = ['tile', asks && count > 0 ? 'asks' : '', count === 0 ? 'none' : ''].join(' ');
    return html`
      <button
        class=${look}
        part="tile"
        @click=${() => {
          this.emit(new ChamadoTabSelectEvent(id));
        }}
      >
        <span>${labelText(label)}</span>
        <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect class="rail" width="100" height="4"></rect>
          ${svg`<rect class="share" width=${share * 100} height="4"></rect>`}
        </svg>
        <span class="number">${formatNumber(count)}</span>
      </button>
    `;
  }

  #renderChannels({ channels }: HomeView): TemplateResult {
    return html`
      <dl class="channels">
        ${channels.map(
          ({ label, value, option }) => html`
            <dt>${labelText(label)}</dt>
            <dd>${value}${option ? html` <span class="muted">· ${labelText(option)}</span>` : nothing}</dd>
          `,
        )}
      </dl>
    `;
  }

  #heading({ total, tiles }: HomeView): string {
    const profile = this.#desk.desk?.profile;
    if (!profile) return '';
    const noun = ticketNoun(profile);
    if (!tiles) return noun.other.charAt(0).toLocaleUpperCase() + noun.other.slice(1);
    return noun.counted(total);
  }

  #startVerb(): string {
    const profile = this.#desk.desk?.profile;
    return profile ? msg(str`Abrir ${ticketNoun(profile).one}`) : msg('Abrir');
  }

  #hoursText(): string {
    const profile = this.#desk.desk?.profile;
    return profile ? hoursNow(profile.calendar, new Date().toISOString()) : '';
  }

  readonly #onRetry = (): void => this.#home.actor?.send({ type: 'home.retry' });
  readonly #onStart = (): void => void this.emit(new ChamadoTicketStartEvent(''));
}
