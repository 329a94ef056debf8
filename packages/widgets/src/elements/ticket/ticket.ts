/** `<chamado-ticket>`: one ticket, whole: its data, its way, its timeline, and what the reader may do with it. */
import { deskId, type CommandType, type TicketId } from '@chamado/core';
import {
  beginTicketPage,
  selectTicketPage,
  type TicketPageEvent,
  type TicketPageView,
} from '@chamado/core/views/ticket-page';
import { msg } from '@lit/localize';
import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { OpenDesk } from '../../context/desk-context.ts';
import { ActorController } from '../../controllers/actor-controller.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { DeskController } from '../../controllers/desk-controller.ts';
import { LaterController } from '../../controllers/later-controller.ts';
import { whenIdle } from '../../controllers/when-idle.ts';
import { ChamadoTicketChangeEvent } from '../../events/ticket-change.event.ts';
import { ChamadoTicketCommandEvent } from '../../events/ticket-command.event.ts';
import { ChamadoTicketSelectEvent } from '../../events/ticket-select.event.ts';
import { markSeenSoon } from '../../mark-seen.ts';
import { newOperationId } from '../../operation-id.ts';
import { waitingForDesk } from '../../templates/waiting.ts';
import { ChamadoElement } from '../chamado-element.ts';
import { draftShelf } from '../open-ticket/draft-shelf.ts';
import { onLeaving } from '../open-ticket/on-leaving.ts';
import { UnsentController } from '../unsent/unsent-controller.ts';
import type { DialogController } from './dialog-controller.ts';
import { fetchWork } from './fetch-work.ts';
import { chooseText, pageTemplate, type PageTargets } from './page.template.ts';
import { ticketStyles } from './ticket.styles.ts';
import { readEditors, takeFiles } from './written-in.ts';

/**
 * Shows one ticket to whoever sits at the desk: where it stands, what is known of it, all that happened, and as buttons
 * exactly what the lifecycle lets this person do. Comments go out with files; a desk's own notes stay at the desk.
 *
 * @summary One ticket, followed and worked.
 * @tag chamado-ticket
 * @status experimental
 *
 * @slot back - A way back to where the ticket was chosen.
 * @slot empty - What stands there while no ticket is chosen; by default one calm line.
 *
 * @event {ChamadoTicketCommandEvent} chamado-ticket-command - A command is about to be sent; cancel it to hold it back.
 * @event {ChamadoTicketChangeEvent} chamado-ticket-change - The desk took a command or a comment, or keeps it until it can be sent.
 * @event {ChamadoTicketSelectEvent} chamado-ticket-select - The ticket that this one repeats was chosen.
 *
 * @csspart base - All of it.
 * @csspart head - Number, stage, marks and subject.
 * @csspart actions - What the reader may do.
 * @csspart facts - The data, as lines of name and value.
 * @csspart timeline - What happened, newest below.
 * @csspart entry - One thing that happened.
 * @csspart unsent - Beside what has not arrived yet.
 * @csspart composer - Where a comment is written.
 * @csspart failure - What went wrong.
 * @cssstate busy - Something is being read or sent.
 * @cssstate empty - No ticket is chosen.
 */
export class ChamadoTicket extends ChamadoElement {
  static override styles = [ChamadoElement.styles, ...ticketStyles];

  /** The ticket's address. */
  @property({ attribute: 'ticket-id', reflect: true }) ticketId: TicketId | undefined;

  readonly #desk = new DeskController(this, () => this.#page.reset());
  readonly #page = new ActorController(this, {
    acquire: () => {
      const [{ desk }, { ticketId }] = [this.#desk, this];
      if (!desk || !ticketId) return undefined;
      const { port, me, profile } = desk;
      const kept = { shelf: draftShelf, desk: deskId(port) };
      const input = { ticketId, me, profile, now: this.#now, newId: newOperationId, kept };
      return beginTicketPage(port, input, whenIdle);
    },
    select: selectTicketPage,
    release: (actor) => actor.stop(),
  });
  readonly #announcer = new Announcer(this);
  readonly #unsent = new UnsentController(this);
  readonly #work = new LaterController(this, () => fetchWork(this));
  readonly #drawing = new LaterController(this, () => import('./dialog.ts'));
  #dialog: DialogController | undefined;
  /** What was shown last, to know what changed. */
  #shown: TicketPageView | undefined;
  readonly #now = () => new Date().toISOString();
  #stay: (() => void) | undefined;

  constructor() {
    super();
    this.addController({
      hostConnected: () => (this.#stay = onLeaving(this.#collect)),
      hostDisconnected: () => this.#stay?.(),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ticketId') && this.hasUpdated) this.#page.reset();
    const view = this.#page.value;
    const isBusy = view && (view.isBusy || this.#work.waits || view.comment.isSending || view.draft?.isSending);
    this.setState('busy', Boolean(isBusy));
    this.setState('empty', !this.ticketId);
  }

  protected override render() {
    const view = this.#page.value;
    const { desk } = this.#desk;
    const content = view && desk ? pageTemplate(view, this.#targetsAt(desk)) : this.#renderWaiting();
    return html`
      <div class="panel" part="base" aria-busy=${view?.isBusy && !view.page ? 'true' : 'false'}>
        <div class="panel-body"><slot name="back"></slot>${content}</div>
      </div>
    `;
  }

  #renderWaiting() {
    const { desk, status } = this.#desk;
    if (this.ticketId || !desk) return waitingForDesk(status, 8);
    return html`<slot name="empty"><p class="empty">${chooseText(desk.profile)}</p></slot>`;
  }

  protected override updated(): void {
    const [before, view, { desk }] = [this.#shown, this.#page.value, this.#desk];
    this.#shown = view;
    this.#dialog ??= this.#drawing.part && new this.#drawing.part.DialogController(this);
    this.#dialog?.follow(view?.draft ?? null);
    if (view?.draft?.isImmediate && view.draft.form !== before?.draft?.form) this.#send();
    if (!view?.page || !desk) return;
    if (view.page.ticket.version !== before?.page?.ticket.version) markSeenSoon(desk, view.page.ticket, this.#now());
    const { taken } = view;
    if (taken && taken.times !== before?.taken?.times) {
      // Its words may still be on their way: a comment can be faster.
      void this.#work.fetch().then(() => this.#announcer.say(this.#work.part?.newsOf(taken) ?? ''));
      this.emit(new ChamadoTicketChangeEvent(view.page.ticket.id));
    }
  }

  #targetsAt({ port, profile }: OpenDesk): PageTargets {
    return {
      ...{ port, profile, unsent: this.#unsent.items, now: this.#now() },
      ...{ tell: this.#tell, give: this.#give, again: () => this.#send() },
      ...{ submitCommand: this.#submitCommand, submitComment: this.#submitComment, leave: this.#leave },
      ...{ work: this.#work.part, lost: this.#work.failed, fetchWork: () => void this.#work.fetch() },
      commandDialog: this.#drawing.part?.commandDialog,
      files: takeFiles,
      select: (ticketId) => void this.emit(new ChamadoTicketSelectEvent(ticketId)),
    };
  }

  readonly #tell = (event: TicketPageEvent): void => this.#page.actor?.send(event);

  readonly #give = (command: CommandType): void => {
    const view = this.#page.value;
    if (!view?.page || view.comment.isSending || view.draft?.isSending) return;
    void this.#drawing.fetch();
    this.#tell({ type: 'command.start', command });
  };

  readonly #submitCommand = (event: Event): void => {
    event.preventDefault();
    if (!this.#page.value?.draft?.isAllowed || this.#waitsForFiles('dialog')) return;
    readEditors(this.renderRoot, 'dialog', (name, value) => this.#tell({ type: 'command.set', name, value }));
    this.#send();
  };

  #send(): void {
    const { draft, page } = this.#page.value ?? {};
    if (!draft || !page || draft.isSending) return;
    if (!this.emit(new ChamadoTicketCommandEvent(page.ticket.id, draft.form.type))) return;
    this.#tell({ type: 'command.send' });
    this.#dialog?.pointAtFault();
  }

  readonly #leave = (event: Event): void => {
    event.preventDefault();
    if (!this.#page.value?.draft?.isSending) this.#tell({ type: 'command.leave' });
  };

  /** The last letters of a comment: its editor tells of them only once the hand rests. */
  readonly #collect = (): void => {
    const written = this.#page.value?.comment.text;
    readEditors(this.renderRoot, '.composer', (_, text) => {
      if (text !== written) this.#tell({ type: 'comment.write', text });
    });
  };

  readonly #submitComment = (event: Event): void => {
    event.preventDefault();
    if (this.#page.value?.comment.isSending || this.#waitsForFiles('.composer')) return;
    readEditors(this.renderRoot, '.composer', (_, text) => this.#tell({ type: 'comment.write', text }));
    this.#tell({ type: 'comment.send' });
  };

  #waitsForFiles(within: string): boolean {
    const isBusy = this.renderRoot.querySelector(`${within} chamado-attachments`)?.matches(':state(busy)') ?? false;
    if (isBusy) this.#announcer.say(msg('Espere: um anexo ainda está a caminho'));
    return isBusy;
  }
}
