/** What a change of the form comes to beyond its looks: where the focus goes, what is said aloud, what the page hears. */
import type { Ticket } from '@chamado/core';
import type { FillingFace, OpenTicketFace, ReadingView, SentView } from '@chamado/core/views/open-ticket';
import { msg } from '@lit/localize';
import type { LitElement, ReactiveController } from 'lit';
import type { Announcer } from '../../controllers/announcer.ts';
import type { TicketNoun } from '../../words/noun.ts';
import { controlId } from './control-id.ts';
import { faultCount } from './faults.template.ts';
import { sentTitle } from './sent.template.ts';

export type Outcome = {
  readonly view: OpenTicketFace | SentView | undefined;
  readonly reading: ReadingView | null;
  readonly noun: TicketNoun | undefined;
};

export type OutcomeTargets = {
  readonly now: () => Outcome;
  readonly announcer: Announcer;
  /** A person asked for something, whose outcome has not been told yet: what comes of it gets the focus. */
  readonly isAwaited: () => boolean;
  readonly onTold: () => void;
  /** Once it has its number. */
  readonly onOpened: (ticket: Ticket) => void;
};

export class OutcomeController implements ReactiveController {
  #told: string | undefined;
  #articleId: string | null = null;
  #judged = false;
  #restored = false;

  constructor(
    readonly host: LitElement,
    readonly targets: OutcomeTargets,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { view, reading, noun } = this.targets.now();
    if (!view || !noun) return;
    if (view.kind === 'filling') this.#hearRestored(view.draft.restored);
    this.#hearTicket(view, (sent) => sentTitle(sent, noun));
    this.#hearArticle(reading);
    if (this.targets.isAwaited() && view.kind === 'filling' && !view.busy) this.#hearFaults(view.faults);
  }

  focusOn(name: string): void {
    this.#focus(`#${CSS.escape(controlId(name.startsWith('attachments') ? 'attachments' : name))}`);
  }

  #hearFaults(faults: FillingFace['faults']): void {
    this.targets.onTold();
    const [first] = faults;
    if (!first) return;
    this.targets.announcer.say(faultCount(faults.length));
    this.focusOn(first.field);
  }

  #hearTicket(view: OpenTicketFace | SentView, title: (sent: SentView) => string): void {
    const sent = view.kind === 'sent' ? view : null;
    const outcome = sent ? `${sent.ticket.id} ${sent.waits ? 'waits' : 'arrived'}` : undefined;
    if (outcome === this.#told) return;
    this.#told = outcome;
    if (!sent) return;
    this.targets.announcer.say(title(sent));
    if (this.targets.isAwaited()) this.#focus('#sent');
    this.targets.onTold();
    if (!sent.waits) this.targets.onOpened(sent.ticket);
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
