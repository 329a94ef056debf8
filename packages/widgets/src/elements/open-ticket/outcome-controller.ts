/** What a change of the form comes to beyond its looks: where the focus goes, what is said aloud, what the page hears. */
import type { Ticket, TicketId } from '@chamado/core';
import type { FillingView, OpenTicketView, ReadingView, SentView } from '@chamado/core/views/open-ticket';
import { msg } from '@lit/localize';
import type { LitElement, ReactiveController } from 'lit';
import type { Announcer } from '../../controllers/announcer.ts';
import type { TicketNoun } from '../../words/noun.ts';
import { controlId } from './field-control.template.ts';
import type { Written } from './written.type.ts';

export type Outcome = {
  readonly view: OpenTicketView | undefined;
  readonly reading: ReadingView | null;
  /** Undefined until somebody is there to answer: before, nothing has come of anything. */
  readonly written: Written | undefined;
  readonly noun: TicketNoun | undefined;
};

export type OutcomeTargets = {
  readonly now: () => Outcome;
  readonly announcer: Announcer;
  readonly onOpened: (ticket: Ticket) => void;
};

export class OutcomeController implements ReactiveController {
  #awaited = false;
  #ticketId: TicketId | undefined;
  #articleId: string | null = null;
  #judged = false;
  #restored = false;

  constructor(
    readonly host: LitElement,
    readonly targets: OutcomeTargets,
  ) {
    host.addController(this);
  }

  /** A person asked for something: what comes of it gets the focus. */
  await(): void {
    this.#awaited = true;
  }

  hostUpdated(): void {
    const { view, reading, written, noun } = this.targets.now();
    if (!written || !view || !noun) return;
    if (view.kind === 'filling') this.#hearRestored(view.draft.restored);
    this.#hearTicket(view, (sent) => written.sentTitle(sent, noun));
    this.#hearArticle(reading);
    if (this.#awaited && view.kind === 'filling' && !view.busy) this.#hearFaults(view.faults, written);
  }

  focusOn(name: string): void {
    this.#focus(`#${CSS.escape(controlId(name.startsWith('attachments') ? 'attachments' : name))}`);
  }

  #hearFaults(faults: FillingView['faults'], { faultCount }: Written): void {
    this.#awaited = false;
    const [first] = faults;
    if (!first) return;
    this.targets.announcer.say(faultCount(faults.length));
    this.focusOn(first.field);
  }

  #hearTicket(view: OpenTicketView, title: (sent: SentView) => string): void {
    const sent = view.kind === 'sent' ? view : null;
    if (sent?.ticket.id === this.#ticketId) return;
    this.#ticketId = sent?.ticket.id;
    if (!sent) return;
    this.targets.announcer.say(title(sent));
    if (this.#awaited) this.#focus('#sent');
    this.#awaited = false;
    this.targets.onOpened(sent.ticket);
  }

  #hearArticle(reading: ReadingView | null): void {
    const id = reading?.article?.id ?? null;
    const judged = reading !== null && reading.helped !== null;
    if (id !== null && id !== this.#articleId) this.#focus('#article');
    if (judged && !this.#judged) this.#focus('#thanks');
    if (reading === null && this.#articleId !== null) {
      const back = this.#focus(`[data-article="${CSS.escape(this.#articleId)}"]`);
      if (!back) this.focusOn('subject');
    }
    this.#articleId = id;
    this.#judged = judged;
  }

  #hearRestored(restored: boolean): void {
    if (restored && !this.#restored) this.targets.announcer.say(msg('Rascunho recuperado'));
    this.#restored = restored;
  }

  #focus(selector: string): boolean {
    const found = this.host.renderRoot.querySelector<HTMLElement>(selector);
    found?.focus();
    return found !== null;
  }
}
