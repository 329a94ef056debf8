/** `<chamado-portal>`: a whole service portal behind one tag. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DeskController } from '../../controllers/desk-controller.ts';
import type { ChamadoArticleSelectEvent } from '../../events/article-select.event.ts';
import type { ChamadoHelpStartEvent } from '../../events/help-start.event.ts';
import type { ChamadoTabSelectEvent } from '../../events/tab-select.event.ts';
import type { ChamadoTicketSelectEvent } from '../../events/ticket-select.event.ts';
import type { ChamadoTicketStartEvent } from '../../events/ticket-start.event.ts';
import { personIcon } from '../../icons/command.icons.ts';
import { addIcon } from '../../icons/notice.icons.ts';
import { chartIcon, helpIcon, ticketIcon } from '../../icons/portal.icons.ts';
import { failureNotice } from '../../templates/failure.ts';
import { waitingForDesk } from '../../templates/waiting.ts';
import { ticketNoun } from '../../words/noun.ts';
import { ChamadoElement } from '../chamado-element.ts';
import { PlaceController } from './place-controller.ts';
import { hashOf, type PortalRoute } from './portal-route.ts';
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

  /** The widgets of the place could not be fetched. */
  @state() private isAway = false;

  /** The list was shown: it stays as it was left while one of its tickets is read. */
  #isListed = false;
  #loaded: View | 'ticket' | undefined;

  readonly #desk = new DeskController(this);
  readonly #place: PlaceController = new PlaceController(this, () => void this.#arrive());

  protected override willUpdate(): void {
    const { route } = this.#place;
    const isTicket = route.view === 'tickets' && route.ticketId !== undefined;
    this.#isListed = route.view === 'tickets' && (this.#isListed || !isTicket);
    const view = isTicket ? 'ticket' : route.view;
    if (view !== this.#loaded) this.#load(view);
  }

  protected override render() {
    return html`
      <div class="portal">
        <nav part="nav" aria-label=${msg('Atendimento')}>
          <ul>
            ${this.#renderLink('home', msg('Início'), chartIcon())} ${this.#renderLink('open', msg('Abrir'), addIcon())}
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
          @chamado-tab-select=${this.#onTabSelect}
          @chamado-help-start=${this.#onHelpStart}
          @chamado-article-select=${this.#onArticleSelect}
        >
          ${this.isAway ? failureNotice({ code: 'unavailable' }, this.#onRetry) : nothing}
          ${this.#desk.desk ? this.#renderPlace(this.#place.route) : waitingForDesk(this.#desk.status)}
        </div>
      </div>
    `;
  }

  #load(view: View | 'ticket'): void {
    this.#loaded = view;
    this.isAway = false;
    ChamadoPortal.load(view).catch(() => {
      this.isAway = this.#loaded === view;
    });
  }

  #renderLink(view: View, word: string, icon: TemplateResult, place = ''): TemplateResult {
    const isHere = this.#place.route.view === view;
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
        return html`<chamado-open-ticket .subject=${this.#place.brought.words || undefined}></chamado-open-ticket>`;
      case 'tickets':
        return this.#renderTickets(route.ticketId);
      case 'help':
        return html`
          <chamado-knowledge-search .query=${this.#place.brought.words ?? ''} .articleId=${route.articleId}>
            <slot name="tips" slot="tips"></slot>
          </chamado-knowledge-search>
        `;
      case 'profile':
        return html`<chamado-profile></chamado-profile>`;
      case 'home':
        return html`<chamado-approval></chamado-approval><chamado-home></chamado-home>`;
    }
  }

  #renderTickets(ticketId: string | undefined): TemplateResult {
    const back = html`
      <a slot="back" href=${hashOf({ view: 'tickets' })} @click=${this.#onBack}>${msg('Voltar à lista')}</a>
    `;
    return html`
      ${
        this.#isListed
          ? html`<chamado-ticket-list
              ?hidden=${ticketId !== undefined}
              .tab=${this.#place.brought.tab}
            ></chamado-ticket-list>`
          : nothing
      }
      ${ticketId === undefined ? nothing : html`<chamado-ticket ticket-id=${ticketId}>${back}</chamado-ticket>`}
    `;
  }

  #ticketsWord(): string {
    const profile = this.#desk.desk?.profile;
    if (!profile) return msg('Acompanhar');
    const { other } = ticketNoun(profile);
    return other.charAt(0).toLocaleUpperCase() + other.slice(1);
  }

  /** The focus follows, so that who listens hears where he is. */
  async #arrive(): Promise<void> {
    await this.updateComplete;
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
    this.renderRoot.querySelector<HTMLElement>('.place')?.focus({ preventScroll: true });
  }

  readonly #onRetry = (): void => this.#load(this.#loaded ?? 'home');

  readonly #onLink = (event: MouseEvent, route: PortalRoute): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#place.go(route);
  };

  readonly #onBack = (event: MouseEvent): void => this.#onLink(event, { view: 'tickets' });

  readonly #onTicketSelect = (event: ChamadoTicketSelectEvent): void => {
    if (!event.defaultPrevented) this.#place.go({ view: 'tickets', ticketId: event.ticketId });
  };

  readonly #onTicketStart = (event: ChamadoTicketStartEvent): void => {
    // Whoever is writing already goes on writing.
    if (!event.defaultPrevented && this.#place.route.view !== 'open')
      this.#place.go({ view: 'open' }, { words: event.words });
  };

  readonly #onTabSelect = (event: ChamadoTabSelectEvent): void => {
    if (!event.defaultPrevented) this.#place.go({ view: 'tickets' }, { tab: event.tab });
  };

  readonly #onHelpStart = (event: ChamadoHelpStartEvent): void => {
    if (!event.defaultPrevented) this.#place.go({ view: 'help' }, { words: event.words });
  };

  /** The search shows the article itself, and sees to the focus: only the address follows. */
  readonly #onArticleSelect = (event: ChamadoArticleSelectEvent): void => {
    if (!event.defaultPrevented && this.#place.route.view === 'help')
      this.#place.follow({ view: 'help', articleId: event.articleId });
  };
}
