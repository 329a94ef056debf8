/** `<chamado-portal>`: a whole service portal behind one tag. */
import { msg } from '@lit/localize';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DeskController } from '../../controllers/desk-controller.ts';
import type { ChamadoTicketSelectEvent } from '../../events/ticket-select.event.ts';
import type { ChamadoTicketStartEvent } from '../../events/ticket-start.event.ts';
import { addIcon } from '../../icons/action.icons.ts';
import { helpIcon, personIcon, ticketIcon, chartIcon } from '../../icons/thing.icons.ts';
import { waitingForDesk } from '../../templates/waiting.ts';
import { ticketNoun } from '../../words/noun.ts';
import { ChamadoElement } from '../chamado-element.ts';
import { hashOf, routeFrom, type PortalRoute } from './portal-route.ts';
import { portalStyles } from './portal.styles.ts';

type View = PortalRoute['view'];

/**
 * Everything a customer needs, in one place: home with what waits for his word, opening, following, answers and his own
 * page. Each part is a widget of its own, fetched when it is first shown. Where the person is stands in the address.
 *
 * @summary A whole portal behind one tag.
 * @tag chamado-portal
 * @status experimental
 *
 * @slot tips - What to know before opening a ticket, shown with the search.
 *
 * @csspart nav - The places.
 * @csspart place - The place that is shown.
 */
export class ChamadoPortal extends ChamadoElement {
  static override styles = [ChamadoElement.styles, ...portalStyles];

  /** Fetches the widgets of a view; set by the definition, since only definitions register. */
  static load: (view: View | 'ticket') => Promise<unknown> = () => Promise.resolve();

  /** Keeps the place in the page's `#…`, so that it can be sent, marked and gone back to; `none` keeps it to itself. */
  @property() addressed: 'hash' | 'none' = 'hash';

  @state() private route: PortalRoute = { view: 'home' };
  @state() private words = '';

  readonly #desk = new DeskController(this);

  constructor() {
    super();
    this.addController({
      hostConnected: () => {
        addEventListener('hashchange', this.#onAddress);
        this.#onAddress();
      },
      hostDisconnected: () => {
        removeEventListener('hashchange', this.#onAddress);
      },
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('route')) return;
    const view = this.route.view === 'tickets' && this.route.ticketId ? 'ticket' : this.route.view;
    void ChamadoPortal.load(view);
  }

  protected override render() {
    return html`
      <div class="portal">
        <nav part="nav" aria-label=${msg('Atendimento')}>
          <ul>
            ${this.#renderLink('home', msg('Início'), chartIcon())}
            ${this.#renderLink('open', msg('Abrir'), addIcon())}
            ${this.#renderLink('tickets', this.#ticketsWord(), ticketIcon())}
            ${this.#renderLink('help', msg('Ajuda'), helpIcon())}
            ${this.#renderLink('profile', msg('Perfil'), personIcon(), 'end')}
          </ul>
        </nav>
        <div
          class="place"
          part="place"
          tabindex="-1"
          @chamado-ticket-select=${this.#onTicketSelect}
          @chamado-ticket-start=${this.#onTicketStart}
        >
          ${this.#desk.desk ? this.#renderPlace(this.route) : waitingForDesk(this.#desk.status)}
        </div>
      </div>
    `;
  }

  #renderLink(view: View, word: string, icon: TemplateResult, place = ''): TemplateResult {
    const isHere = this.route.view === view;
    return html`
      <li class=${place}>
        <a
          href=${hashOf({ view })}
          aria-current=${isHere ? 'page' : 'false'}
          ?data-here=${isHere}
          @click=${(event: MouseEvent) => {
            this.#onLink(event, { view });
          }}
          >${icon}<span>${word}</span></a
        >
      </li>
    `;
  }

  #renderPlace(route: PortalRoute): TemplateResult {
    switch (route.view) {
      case 'open':
        return html`<chamado-open-ticket .subject=${this.words || undefined}></chamado-open-ticket>`;
      case 'tickets':
        return route.ticketId
          ? html`<chamado-ticket ticket-id=${route.ticketId}>
              <a slot="back" href=${hashOf({ view: 'tickets' })} @click=${this.#onBack}>${msg('Voltar à lista')}</a>
            </chamado-ticket>`
          : html`<chamado-ticket-list></chamado-ticket-list>`;
      case 'help':
        return html`<chamado-knowledge-search article-id=${route.articleId ?? ''}
          ><slot name="tips" slot="tips"></slot
        ></chamado-knowledge-search>`;
      case 'profile':
        return html`<chamado-profile></chamado-profile>`;
      case 'home':
        return html`<chamado-approval></chamado-approval><chamado-home></chamado-home>`;
    }
  }

  #ticketsWord(): string {
    const profile = this.#desk.desk?.profile;
    if (!profile) return msg('Meus chamados');
    const { other } = ticketNoun(profile);
    return other.charAt(0).toLocaleUpperCase() + other.slice(1);
  }

  /** Goes to a place; the focus follows, so that who listens hears where he is. */
  #go(route: PortalRoute): void {
    this.words = route.view === 'open' ? this.words : '';
    this.route = route;
    if (this.addressed === 'hash' && location.hash !== hashOf(route)) location.hash = hashOf(route).slice(1);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.place')?.focus({ preventScroll: true }));
  }

  readonly #onAddress = (): void => {
    const route = this.addressed === 'hash' ? routeFrom(location.hash) : undefined;
    if (route && hashOf(route) !== hashOf(this.route)) this.route = route;
  };

  readonly #onLink = (event: MouseEvent, route: PortalRoute): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.words = '';
    this.#go(route);
  };

  readonly #onBack = (event: MouseEvent): void => {
    this.#onLink(event, { view: 'tickets' });
  };

  readonly #onTicketSelect = (event: ChamadoTicketSelectEvent): void => {
    if (!event.defaultPrevented) this.#go({ view: 'tickets', ticketId: event.ticketId });
  };

  readonly #onTicketStart = (event: ChamadoTicketStartEvent): void => {
    if (event.defaultPrevented) return;
    this.words = event.words;
    this.#go({ view: 'open' });
  };
}
