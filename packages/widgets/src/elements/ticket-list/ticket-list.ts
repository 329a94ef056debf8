/** `<chamado-ticket-list>`: the tickets a person may see, however many. */
import type { Instant, Scope, Ticket } from '@chamado/core';
import {
  anyWish,
  beginTicketList,
  isMoreOfTheSame,
  nextSort,
  selectTicketList,
  type ListWish,
  type TicketListView,
} from '@chamado/core/views/ticket-list';
import { msg } from '@lit/localize';
import { html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OpenDesk } from '../../context/desk-context.ts';
import { ActorController } from '../../controllers/actor-controller.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { DeskController } from '../../controllers/desk-controller.ts';
import { whenIdle } from '../../controllers/when-idle.ts';
import { ChamadoTicketSelectEvent } from '../../events/ticket-select.event.ts';
import { waitingForDesk } from '../../templates/waiting.ts';
import { ticketNoun } from '../../words/noun.ts';
import { ChamadoElement } from '../chamado-element.ts';
import { ExtractionController } from './extraction-controller.ts';
import { FilterController } from './filter-controller.ts';
import { writeSeen } from './foot.template.ts';
import { hearingHost } from './hearing-host.ts';
import { ListLayout } from './list-layout.ts';
import { listTemplate, type ListActions, type Narrowing } from './list.template.ts';
import { RowPainter } from './row-painter.ts';
import { RowsController } from './rows-controller.ts';
import type { Shown } from './rows-source.ts';
import { ticketListStyles } from './ticket-list.styles.ts';

const scopes: readonly Scope[] = ['mine', 'all'];

/**
 * Lists the tickets of the nearest `<chamado-desk>` in the profile's tabs and columns: by whose they are, since when, by
 * words, filters and order; read as one scrolls, kept fresh as the desk changes, to be taken along as CSV. What is
 * chosen survives a move of the element; `tab`, `scope` and `query` stand in its attributes.
 *
 * @summary A desk's tickets, searched, filtered and sorted.
 * @tag chamado-ticket-list
 * @status experimental
 *
 * @slot empty - Shown instead of our line when a tab holds nothing.
 * @event {ChamadoTicketSelectEvent} chamado-ticket-select - A person chose a ticket.
 *
 * @csspart base - All of it.
 * @csspart tabs - The tabs.
 * @csspart tools - Search, period, filters and scope.
 * @csspart list - The rows, scrolled in their own box.
 * @csspart row - One ticket.
 * @csspart empty - What is said where there are no rows.
 * @csspart foot - How many there are, and the extraction.
 * @csspart export - Takes along what the list holds.
 * @csspart failure - What went wrong.
 * @cssproperty [--chamado-list-height=min(70vb, 46rem)] - The most height the rows take before they scroll.
 * @cssstate busy - Rows are on their way.
 */
export class ChamadoTicketList extends ChamadoElement {
  static override styles = [ChamadoElement.styles, ...ticketListStyles];

  /** The id of the profile's tab that is shown; the first by default. */
  @property({ reflect: true }) tab: string | undefined;
  /** `mine` or `all`: by default a requester's own, and everybody's at the desk. */
  @property({ reflect: true }) scope: Scope | undefined;
  /** Words looked for in number, subject and description. */
  @property({ reflect: true }) query: string | undefined;
  /** The clock, for what is late or due today. */
  @property({ attribute: false }) now: () => Instant = () => new Date().toISOString();

  @state() private narrowing: Narrowing = { period: anyWish.period, filters: [], sort: [] };

  readonly #desk = new DeskController(this, () => {
    this.#extraction.stop();
    this.#list.reset();
  });
  readonly #hearing = hearingHost(this, () => this.#heard());
  readonly #list = new ActorController(this.#hearing, {
    acquire: () => this.#desk.desk && this.#start(this.#desk.desk),
    select: selectTicketList,
    release: (list) => list.stop(),
  });
  readonly #layout: ListLayout = new ListLayout(this);
  readonly #filters: FilterController = new FilterController(this, (filters) => this.#narrow({ filters }));
  readonly #extraction: ExtractionController = new ExtractionController(this);
  readonly #painter = new RowPainter(() => this.requestUpdate());
  readonly #rows: RowsController = new RowsController(this, {
    shown: () => this.#shown,
    make: (slot) => this.#painter.make(slot),
    want: (until) => this.#list.actor?.send({ type: 'list.want', until }),
    choose: (ticket) => this.#choose(ticket),
    moved: ({ end }) => writeSeen(this.renderRoot, end, this.#all),
  });
  readonly #announcer = new Announcer(this);
  #drawn: TicketListView | undefined;
  /** All that match, as people say it: "12 tickets". */
  #all = '';
  #wasBusy = false;
  /** The first rows come unasked, and are not announced. */
  #hasChosen = false;

  protected override willUpdate(changed: PropertyValues): void {
    const isChosen = changed.has('tab') || changed.has('scope') || changed.has('narrowing');
    if (!this.hasUpdated || !(isChosen || changed.has('query'))) return;
    this.#hasChosen = true;
    this.#rows.toTop();
    const wish = this.#wish;
    this.#list.actor?.send(isChosen ? { type: 'list.ask', wish } : { type: 'list.type', text: wish.text });
  }

  protected override render() {
    const { desk, status } = this.#desk;
    const view = this.#list.value;
    this.setState('busy', view?.busy ?? true);
    return html`
      <div class="panel" part="base" @chamado-unsent-change=${this.#painter.markUnsent}>
        ${desk && view ? this.#renderList(desk, view) : html`<div class="panel-body">${waitingForDesk(status, 8)}</div>`}
      </div>
    `;
  }

  protected override updated(): void {
    const { busy = true, total } = this.#list.value ?? {};
    // Whoever listens hears what a choice came to, once it has.
    if (this.#wasBusy && !busy && this.#hasChosen && total !== null)
      this.#announcer.say(total === 0 ? msg('Nada encontrado') : this.#all);
    this.#wasBusy = busy;
  }

  #heard(): void {
    const view = this.#list.value;
    if (view && this.#drawn && isMoreOfTheSame(this.#drawn, view)) this.#rows.follow();
    else this.requestUpdate();
  }

  #renderList(desk: OpenDesk, view: TicketListView) {
    const layout = this.#layout.of(desk.profile);
    [this.#drawn, this.#all] = [view, ticketNoun(desk.profile).counted(view.total ?? 0)];
    this.#painter.prepare(desk, layout, this.now());
    return listTemplate({
      ...{ desk, view, layout, text: this.query ?? '', actions: this.#actions },
      isFiltering: this.#filters.isOpen,
      filters: this.#filters.render(desk.profile, view.wish.filters),
      extraction: this.#extraction.view,
    });
  }

  readonly #actions: ListActions = {
    goTo: (tab) => (this.tab = tab),
    type: (text) => (this.query = text || undefined),
    ask: ({ scope, period }) => {
      if (scope) this.scope = scope;
      if (period) this.#narrow({ period });
    },
    toggleFilters: () => this.#desk.desk && void this.#filters.toggle(this.#desk.desk.profile),
    sortBy: (column) => this.#narrow({ sort: column ? nextSort(this.narrowing.sort, column.name, column.kind) : [] }),
    clear: () => {
      this.query = undefined;
      this.#narrow({ period: { kind: 'all' }, filters: [] });
    },
    retry: () => this.#list.actor?.send({ type: 'list.retry' }),
    extract: () => this.#extract(),
    stop: () => this.#extraction.stop(),
  };

  #narrow(narrowing: Partial<Narrowing>): void {
    this.narrowing = { ...this.narrowing, ...narrowing };
  }

  get #wish(): ListWish {
    const scope = scopes.find((one) => one === this.scope); // A page may write anything into an attribute.
    return { ...this.narrowing, tab: this.tab, scope, text: this.query ?? '' };
  }

  #start({ port, me, profile }: OpenDesk) {
    const { until } = this.#rows;
    const input = { me, profile, now: () => this.now(), wish: this.#wish, ...(until && { until }) };
    return beginTicketList(port, input, whenIdle);
  }

  get #shown(): Shown | undefined {
    const view = this.#list.value;
    if (!view || view.total === null) return undefined;
    return { rows: view.rows, total: view.total, shape: this.#painter.shape, look: this.#painter.look };
  }

  #choose(ticket: Ticket): void {
    this.#painter.markSeen(ticket);
    this.emit(new ChamadoTicketSelectEvent(ticket.id));
  }

  #extract(): void {
    const { desk } = this.#desk;
    const at = this.now();
    if (desk) this.#extraction.start(desk, this.#wish, at);
  }
}
