/** `<chamado-open-ticket>`: asks for what the profile's form says, and registers it. */
import { instantAt, type Instant, type Ticket } from '@chamado/core';
import { openTicketFace, type FillingFace, type OpenTicketFace, type SentView } from '@chamado/core/views/open-ticket';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OpenDesk } from '../../context/desk-context.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { DeskController } from '../../controllers/desk-controller.ts';
import { LaterController } from '../../controllers/later-controller.ts';
import type { ChamadoAttachmentsChangeEvent } from '../../events/attachments-change.event.ts';
import { ChamadoTicketOpenEvent } from '../../events/ticket-open.event.ts';
import { ChamadoTicketSelectEvent } from '../../events/ticket-select.event.ts';
import { getLocale } from '../../locale/locale.ts';
import { failureNotice } from '../../templates/failure.ts';
import { skeleton, waitingForDesk } from '../../templates/waiting.ts';
import { ticketNoun, type TicketNoun } from '../../words/noun.ts';
import { ChamadoElement } from '../chamado-element.ts';
import { answersOf } from './answers.ts';
import { editorTexts } from './editor-texts.ts';
import { fillingPage } from './filling-page.template.ts';
import { openTicketStyles } from './open-ticket.styles.ts';
import type { OutcomeController } from './outcome-controller.ts';
import { barredPage, choosingPage } from './pages.template.ts';
import { WritingController } from './writing-controller.ts';
import type { Written } from './written.type.ts';

/**
 * Asks for what the profile's form says, in its order, and registers the ticket. What is written is kept in this browser
 * until it is registered; articles and the company's own tickets appear while the subject is written.
 *
 * @summary Opens a ticket.
 * @tag chamado-open-ticket
 * @status experimental
 *
 * @event {ChamadoTicketOpenEvent} chamado-ticket-open - A ticket was registered.
 * @event {ChamadoTicketSelectEvent} chamado-ticket-select - A person wants to see a ticket: the new one, or one like it.
 *
 * @csspart base - All of it.
 * @csspart draft - Whether what was written is safe.
 * @csspart lost - Which files of a restored draft the desk no longer keeps.
 * @csspart answers - Articles and tickets that may answer it already.
 * @csspart faults - Everything that is at fault.
 * @csspart failure - Why it could not be registered.
 * @csspart sent - The number, and what happens next.
 * @cssstate busy - The ticket is on its way.
 * @cssstate ready - Somebody touched it, and everything it needs has been loaded.
 */
export class ChamadoOpenTicket extends ChamadoElement {
  static override styles = [ChamadoElement.styles, ...openTicketStyles];

  /** Brings the elements that are of no use before somebody writes; its definition says which. */
  static loadParts: () => Promise<unknown> = () => Promise.resolve();

  /** The form to begin with, by its id, where the profile has several. */
  @property() form: string | undefined;

  /** Words for the subject, such as those a person searched for in vain. */
  @property() subject: string | undefined;

  @state() private guided = false;

  readonly #announcer = new Announcer(this);
  readonly #hours = new LaterController(this, () => import('./hours.template.ts'));
  readonly #desk = new DeskController(this, () => this.#writing.reset());
  readonly #writing = new WritingController(this, {
    desk: () => this.#desk.desk,
    wish: () => ({ formId: this.form, subject: this.subject }),
    loadParts: () => ChamadoOpenTicket.loadParts(),
    texts: () => editorTexts(this.renderRoot),
  });
  /** Undefined until somebody is there to answer: before, nothing has come of anything. */
  #outcome: OutcomeController | undefined;
  #isAwaited = false;
  #view: OpenTicketFace | SentView | undefined;

  constructor() {
    super();
    for (const sign of ['pointerover', 'focusin', 'dragenter']) this.addEventListener(sign, this.#writing.touch);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('form') || changed.has('subject'))) this.#writing.wishAnew(changed.has('form'));
  }

  /** After the controllers had their turn: a form that was just begun may bring a draft. */
  protected override update(changed: PropertyValues<this>): void {
    const { facts, written } = this.#writing;
    if (written) this.#outcome ??= this.#outcomeBy(written);
    this.#view = facts && (written?.openTicketView ?? openTicketFace)(facts, getLocale());
    if (this.#view?.kind === 'filling') this.#writing.wonder(this.#view.question);
    this.setState('busy', facts?.busy ?? false);
    this.setState('ready', this.#writing.ready);
    super.update(changed);
  }

  protected override render() {
    const { desk, status } = this.#desk;
    return html`
      <div class="panel" part="base">
        <div class="panel-body">
          ${desk && this.#view ? this.#renderView(this.#view, desk) : waitingForDesk(status, 8)}
        </div>
      </div>
    `;
  }

  #renderView(view: OpenTicketFace | SentView, desk: OpenDesk): TemplateResult {
    const { profile } = desk;
    const noun = ticketNoun(profile);
    switch (view.kind) {
      case 'barred':
        return barredPage(view.reason, noun, profile);
      case 'meeting':
        return view.failure ? failureNotice(view.failure, this.#retry) : skeleton(8);
      case 'choosing':
        return choosingPage(view.forms, (formId) => this.#writing.send({ type: 'form.choose', formId }));
      case 'sent':
        return (
          this.#writing.written?.sentPage(view, {
            noun,
            profile,
            port: desk.port,
            now: this.#now,
            onFollow: () => this.#select(view.ticket),
            onAnother: this.#another,
          }) ?? skeleton()
        );
      case 'filling':
        return this.#renderForm(view, desk);
    }
  }

  #renderForm(view: FillingFace, { profile }: OpenDesk): TemplateResult {
    const noun = ticketNoun(profile);
    const writing = this.#writing;
    return fillingPage(view, {
      noun,
      profile,
      now: this.#now,
      hours: this.#hours.part?.hours(profile, this.#now) ?? nothing,
      guidance: { open: this.guided, toggle: () => (this.guided = !this.guided) },
      written: writing.written,
      answers: answersOf(writing, (name) => this.#outcome?.focusOn(name), { noun, onTicket: this.#select }),
      set: (name, value) => writing.send({ type: 'field.set', name, value }),
      onRequester: (id) => writing.send({ type: 'requester.choose', id }),
      onFiles: this.#takeFiles,
      onFault: (name) => this.#outcome?.focusOn(name),
      onDiscard: () => writing.send({ type: 'draft.discard' }),
      onRestore: () => writing.send({ type: 'draft.restore' }),
      onLeave: () => writing.send({ type: 'form.leave' }),
      onRetry: this.#retry,
      onSubmit: this.#submit,
    });
  }

  #outcomeBy({ OutcomeController: Outcome }: Written): OutcomeController {
    return new Outcome(this, {
      announcer: this.#announcer,
      now: () => ({ view: this.#view, reading: this.#writing.reading, noun: this.#noun }),
      isAwaited: () => this.#isAwaited,
      onTold: () => (this.#isAwaited = false),
      onOpened: (ticket) => this.emit(new ChamadoTicketOpenEvent(ticket)),
    });
  }

  get #now(): Instant {
    return instantAt(Date.now());
  }

  get #noun(): TicketNoun | undefined {
    const { desk } = this.#desk;
    return desk && ticketNoun(desk.profile);
  }

  readonly #select = ({ id }: Ticket): void => {
    this.emit(new ChamadoTicketSelectEvent(id));
  };

  readonly #takeFiles = ({ attachments, busy, failed }: ChamadoAttachmentsChangeEvent): void =>
    this.#writing.send({ type: 'files.set', attachments, busy, failed });

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#writing.collect();
    // What is sent cannot be written in meanwhile: the focus waits on the button.
    this.renderRoot.querySelector<HTMLElement>('[type=submit]')?.focus();
    this.#isAwaited = true;
    this.#writing.send({ type: 'form.submit' });
  };

  readonly #retry = (): void => {
    this.#isAwaited = true;
    this.#writing.send({ type: 'form.retry' });
  };

  readonly #another = (): void => {
    this.#writing.ask({ type: 'question.forget' });
    this.#writing.send({ type: 'form.another' });
  };
}
