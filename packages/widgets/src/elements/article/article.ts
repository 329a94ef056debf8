/** `<chamado-article>`: one article of the knowledge base, and whether it helped. */
import type { ArticleId } from '@chamado/core/knowledge';
import { selectArticle, startArticle, type ArticleEvent, type ArticleView } from '@chamado/core/views/article';
import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ActorController } from '../../controllers/actor-controller.ts';
import { DeskController } from '../../controllers/desk-controller.ts';
import { ChamadoTicketStartEvent } from '../../events/ticket-start.event.ts';
import { formatDate } from '../../locale/format.ts';
import { labelText } from '../../locale/label.ts';
import { newOperationId } from '../../operation-id.ts';
import { richText } from '../../rich-text/rich-text.ts';
import { failureNotice } from '../../templates/failure.ts';
import { skeleton, waitingForDesk } from '../../templates/waiting.ts';
import { ticketNoun } from '../../words/noun.ts';
import { ChamadoElement } from '../chamado-element.ts';
import { articleStyles } from './article.styles.ts';
import { ballotTemplate } from './ballot.template.ts';

/**
 * Shows one article, cleaned, and asks its reader once whether it helped.
 *
 * @summary Read an article of the knowledge base.
 * @tag chamado-article
 * @status experimental
 *
 * @event {ChamadoTicketStartEvent} chamado-ticket-start - It did not help, and the reader wants to open a ticket.
 *
 * @csspart base - All of it.
 * @csspart title - The article's title.
 * @csspart body - Its text.
 * @csspart vote - "Isto ajudou?", and the thanks.
 * @csspart failure - What went wrong.
 * @cssstate busy - The article is on its way.
 */
export class ChamadoArticle extends ChamadoElement {
  static override styles = [ChamadoElement.styles, ...articleStyles];

  /** The article; without it nothing is shown. */
  @property({ attribute: 'article-id' }) articleId: ArticleId | undefined;

  /** Inside another widget's panel: without a frame of its own. */
  @property({ type: Boolean, reflect: true }) embedded = false;

  /** What the reader was looking for: goes along where he opens a ticket instead. */
  @property() words = '';

  readonly #desk = new DeskController(this, () => {
    this.#article.reset();
  });
  readonly #article = new ActorController(this, {
    acquire: () => {
      const { desk } = this.#desk;
      if (!desk) return undefined;
      const actor = startArticle(desk.port, { newId: newOperationId });
      if (this.articleId) actor.send({ type: 'article.open', id: this.articleId });
      return actor;
    },
    select: selectArticle,
    release: (actor) => actor.stop(),
  });
  #shown: ArticleView | undefined;
  /** Somebody asked for the focus before there was a title to take it. */
  #wantsFocus = false;

  /** Takes the reader to the title, as soon as there is one. */
  override focus(options?: FocusOptions): void {
    const title = this.renderRoot.querySelector('h2');
    this.#wantsFocus = !title;
    (title ?? this.renderRoot.querySelector<HTMLElement>('.panel'))?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('articleId') && this.hasUpdated)
      this.#send(this.articleId ? { type: 'article.open', id: this.articleId } : { type: 'article.close' });
    this.setState('busy', this.#article.value?.busy !== false);
  }

  protected override render() {
    const view = this.#article.value;
    return html`
      <div class="panel" part="base" tabindex="-1" aria-busy=${view?.busy ? 'true' : 'false'}>
        <div class="panel-body">${view ? this.#renderView(view) : waitingForDesk(this.#desk.status)}</div>
      </div>
    `;
  }

  protected override updated(): void {
    const [before, view] = [this.#shown, this.#article.value];
    this.#shown = view;
    if (!view) return;
    if (this.#wantsFocus && view.article) this.focus({ preventScroll: true });
    // The button that was pressed is gone: the thanks stand where it was.
    const isThanked = before?.article === view.article && before.helped === null && view.helped !== null;
    if (isThanked) this.renderRoot.querySelector<HTMLElement>('.thanks')?.focus();
  }

  #renderView(view: ArticleView): TemplateResult | typeof nothing {
    const { article, busy, failure } = view;
    if (!article) return busy ? skeleton() : failure ? failureNotice(failure, this.#retry) : nothing;
    const profile = this.#desk.desk?.profile;
    const product = profile?.products.find(({ id }) => id === article.productId);
    return html`
      <article class="stack" aria-labelledby="title">
        <header>
          <h2 id="title" part="title" tabindex="-1">${article.title}</h2>
          <p class="about">
            ${product ? html`<span>${labelText(product.label)}</span>` : nothing}
            <span>${msg(str`Atualizado em ${formatDate(article.updatedAt)}`)}</span>
          </p>
        </header>
        ${article.introduction ? html`<p class="prose muted">${article.introduction}</p>` : nothing}
        <div class="rich" part="body">${richText(article.body, article.format)}</div>
      </article>
      ${profile ? ballotTemplate(view, ticketNoun(profile), this.#actions) : nothing}
    `;
  }

  readonly #send = (event: ArticleEvent): void => this.#article.actor?.send(event);
  readonly #retry = (): void => {
    this.#send({ type: 'article.retry' });
  };
  readonly #actions = {
    judge: (helped: boolean): void => {
      this.#send({ type: 'article.judge', helped });
    },
    retry: this.#retry,
    start: (): void => {
      this.emit(new ChamadoTicketStartEvent(this.words, this.#article.value?.article?.productId ?? null));
    },
  };
}
