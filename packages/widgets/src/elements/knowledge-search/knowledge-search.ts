/** `<chamado-knowledge-search>`: the knowledge base, asked while one types. */
import type { ArticleId } from '@chamado/core/knowledge';
import {
  selectKnowledgeSearch,
  startKnowledgeSearch,
  type AnswerView,
  type KnowledgeSearchEvent,
  type KnowledgeSearchView,
} from '@chamado/core/views/knowledge-search';
import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ActorController } from '../../controllers/actor-controller.ts';
import { DeskController } from '../../controllers/desk-controller.ts';
import { ChamadoArticleSelectEvent } from '../../events/article-select.event.ts';
import { ChamadoTicketStartEvent } from '../../events/ticket-start.event.ts';
import { backIcon } from '../../icons/portal.icons.ts';
import { failureNotice } from '../../templates/failure.ts';
import { skeleton, waitingForDesk } from '../../templates/waiting.ts';
import { ticketNoun } from '../../words/noun.ts';
import { ChamadoElement } from '../chamado-element.ts';
import { AnswerAnnouncer } from './answer-announcer.ts';
import { knowledgeSearchStyles } from './knowledge-search.styles.ts';
import { ReadingPlace } from './reading-place.ts';
import { stopAfter } from './result-keys.ts';
import { resultsTemplate } from './results.template.ts';
import { searchBar } from './search-bar.template.ts';
import { wayOn } from './way-on.template.ts';

/**
 * "Como podemos ajudar?": answers as title and introduction with the words found marked, by product, page by page; the
 * article opens in the same place. What is not found leads to a new ticket, with the words kept.
 *
 * @summary Search and read the knowledge base.
 * @tag chamado-knowledge-search
 * @status experimental
 *
 * @slot tips - What to try before opening a ticket; by default two lines.
 *
 * @event {ChamadoArticleSelectEvent} chamado-article-select - An article was chosen; cancel it to show it elsewhere.
 * @event {ChamadoTicketStartEvent} chamado-ticket-start - The person wants to open a ticket with these words.
 *
 * @csspart base - All of it.
 * @csspart field - The field.
 * @csspart scope - The choice of a product.
 * @csspart result - One answer.
 * @csspart empty - What stands there when nothing was found.
 * @csspart tips - What to try before opening a ticket.
 * @csspart failure - What went wrong.
 * @cssstate busy - An answer is on its way.
 * @cssstate empty - Nothing was found.
 * @cssstate reading - An article is open.
 */
export class ChamadoKnowledgeSearch extends ChamadoElement {
  static override styles = [ChamadoElement.styles, ...knowledgeSearchStyles];

  /** What is asked; follows what is typed. */
  @property() query = '';

  /** Id of the profile's product it looks in; without it, in all. Follows what is chosen. */
  @property() product: string | undefined;

  /** The article that is open; without it, the answers are. */
  @property({ attribute: 'article-id' }) articleId: ArticleId | undefined;

  readonly #desk = new DeskController(this, () => {
    this.#search.reset();
  });
  readonly #search = new ActorController(this, {
    acquire: () => {
      const { desk } = this.#desk;
      if (!desk?.port.knowledge) return undefined;
      const { products } = desk.profile;
      return startKnowledgeSearch(desk.port, { products, text: this.query, productId: this.product ?? null });
    },
    select: selectKnowledgeSearch,
    release: (actor) => actor.stop(),
  });
  readonly #announcer = new AnswerAnnouncer(this);
  readonly #place = new ReadingPlace(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const view = this.#search.value;
    if (view && changed.has('query')) this.#send({ type: 'search.type', text: this.query });
    if (view && changed.has('product') && view.productId !== (this.product ?? null))
      this.#send({ type: 'search.scope', productId: this.product ?? null });
    // What has the focus is about to be hidden.
    if (changed.has('articleId') && this.shadowRoot?.activeElement) this.#place.leave(undefined);
    const { answer, busy } = this.#search.value ?? { answer: null, busy: true };
    this.setState('busy', busy);
    this.setState('empty', answer?.total === 0);
    this.setState('reading', this.articleId !== undefined);
  }

  protected override render() {
    const view = this.#search.value;
    return html`
      <div class="panel" part="base">
        <div class="panel-body" @keydown=${this.#onKey}>${view ? this.#renderPlaces(view) : this.#renderNone()}</div>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('articleId')) this.#place.arrive(this.articleId);
    const answer = this.#search.value?.answer;
    if (answer && !this.articleId) this.#announcer.hear(answer);
  }

  #renderNone(): TemplateResult | typeof nothing {
    if (!this.#desk.desk) return waitingForDesk(this.#desk.status);
    return html`<p class="muted">${msg('Este atendimento ainda não tem uma base de conhecimento')}</p>`;
  }

  #renderPlaces(view: KnowledgeSearchView): TemplateResult {
    const isReading = this.articleId !== undefined;
    return html`
      <div class="search" ?hidden=${isReading}>
        ${searchBar(view, this.#asking)} ${view.failure ? failureNotice(view.failure, this.#retry) : nothing}
        ${view.answer ? this.#renderAnswer(view, view.answer) : view.failure ? nothing : skeleton()}
      </div>
      <div class="reading" ?hidden=${!isReading}>
        <button type="button" class="quiet back" @click=${this.#back}>${backIcon()}${msg('Voltar aos artigos')}</button>
        <chamado-article embedded .articleId=${this.articleId} .words=${view.text}></chamado-article>
      </div>
    `;
  }

  #renderAnswer(view: KnowledgeSearchView, answer: AnswerView): TemplateResult {
    const profile = this.#desk.desk?.profile;
    return html`
      ${resultsTemplate(view, answer, this.#choosing)}
      ${profile ? wayOn(answer, ticketNoun(profile), this.#start) : nothing}
    `;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented) return;
    if (this.articleId && key === 'Escape') {
      this.#back();
      return;
    }
    const from = event.target instanceof Element ? event.target : null;
    const stop = stopAfter(key, from, this.#place.stops());
    if (!stop) return;
    event.preventDefault();
    stop.focus();
  };

  readonly #send = (event: KnowledgeSearchEvent): void => this.#search.actor?.send(event);
  readonly #retry = (): void => {
    this.#send({ type: 'search.retry' });
  };
  readonly #type = (text: string): void => {
    this.query = text;
  };
  readonly #scope = (productId: string | null): void => {
    this.product = productId ?? undefined;
  };
  readonly #asking = {
    type: this.#type,
    scope: this.#scope,
    submit: (): void => {
      if (this.#search.value?.busy) this.#send({ type: 'search.now' });
      else this.#place.stops()[1]?.focus();
    },
  };
  readonly #choosing = {
    open: (id: ArticleId): void => {
      if (!this.emit(new ChamadoArticleSelectEvent(id))) return;
      this.#place.leave(id);
      this.articleId = id;
    },
    turn: (to: 'next' | 'previous'): void => {
      this.#send({ type: `search.${to}` });
    },
    ask: (text: string): void => {
      this.#type(text);
      this.#place.toField();
    },
    widen: (): void => {
      this.#scope(null);
      this.#place.toField();
    },
  };
  readonly #back = (): void => {
    this.#place.leave(undefined);
    this.articleId = undefined;
  };
  readonly #start = (): void => {
    this.emit(new ChamadoTicketStartEvent(this.query, this.product ?? null));
  };
}
