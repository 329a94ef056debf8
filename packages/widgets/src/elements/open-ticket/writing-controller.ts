/** Brings the machines to a form once somebody touches it; what is done meanwhile waits for them. */
import { instantAt } from '@chamado/core';
import {
  firstFacts,
  selectAnswers,
  selectOpenTicket,
  selectReading,
  type AnswersEvent,
  type AnswersSnapshot,
  type AnswersView,
  type OpenTicketEvent,
  type OpenTicketFacts,
  type OpenTicketSnapshot,
  type Question,
  type ReadingEvent,
  type ReadingSnapshot,
  type ReadingView,
  type Wish,
} from '@chamado/core/views/open-ticket';
import type { LitElement, ReactiveController } from 'lit';
import type { OpenDesk } from '../../context/desk-context.ts';
import { ActorController, type Followed } from '../../controllers/actor-controller.ts';
import { wear } from '../../styles/wear.ts';
import { draftShelf } from './draft-shelf.ts';
import { onLeaving } from './on-leaving.ts';
import { isAwaited, seatAt } from './seat.ts';
import type { Written } from './written.type.ts';

export type WritingTargets = {
  readonly desk: () => OpenDesk | undefined;
  readonly wish: () => Wish;
  /** Brings the rest of the form: parts that are of no use before somebody writes. */
  readonly loadParts: () => Promise<unknown>;
  /** What the editors hold by now, by field: they tell of it only once the hand rests. */
  readonly texts: () => readonly { readonly name: string; readonly value: string }[];
};

export class WritingController implements ReactiveController {
  /** What came with the first touch. */
  written: Written | undefined;
  #loading = false;
  #waiting: OpenTicketEvent[] = [];
  #stay: (() => void) | undefined;
  #asked: Question | undefined;
  readonly #form: ActorController<OpenTicketSnapshot, OpenTicketEvent, OpenTicketFacts>;
  readonly #answers: ActorController<AnswersSnapshot, AnswersEvent, AnswersView>;
  readonly #reading: ActorController<ReadingSnapshot, ReadingEvent, ReadingView | null>;

  constructor(
    readonly host: LitElement,
    readonly targets: WritingTargets,
  ) {
    const stop = (actor: { stop: () => unknown }): void => void actor.stop();
    this.#form = new ActorController(host, {
      acquire: () => this.#begin(),
      select: selectOpenTicket,
      release: (actor) => this.#leave(actor),
    });
    this.#answers = new ActorController(host, {
      acquire: () => this.#with(({ port }, { startAnswers }) => startAnswers(port)),
      select: selectAnswers,
      release: stop,
    });
    this.#reading = new ActorController(host, {
      acquire: () =>
        this.#with(({ port }, { startReading, newOperationId }) => startReading(port, { newId: newOperationId })),
      select: selectReading,
      release: stop,
    });
    host.addController(this);
  }

  /** Whether the machines are there. */
  get ready(): boolean {
    return this.#form.actor !== undefined;
  }

  /** The form as it stands; before the first touch, as it begins. */
  get facts(): OpenTicketFacts | undefined {
    const desk = this.targets.desk();
    return this.#form.value ?? (desk && firstFacts(seatAt(desk), this.targets.wish()));
  }

  get answers(): AnswersView | undefined {
    return this.#answers.value;
  }

  get reading(): ReadingView | null {
    return this.#reading.value ?? null;
  }

  hostConnected(): void {
    this.#stay = onLeaving(this.#keep);
  }

  hostDisconnected(): void {
    this.#stay?.();
  }

  hostUpdate(): void {
    const desk = this.targets.desk();
    if (desk && !this.#loading && isAwaited(desk, this.targets.wish())) this.touch();
  }

  /** Another desk, or another form: what is written in this one stays as its draft. */
  reset(): void {
    this.#waiting = [];
    this.#asked = undefined;
    for (const actor of [this.#form, this.#answers, this.#reading]) actor.reset();
  }

  /** Somebody is about to write. */
  readonly touch = (): void => {
    if (this.#loading || !this.targets.desk()) return;
    this.#loading = true;
    void this.targets.loadParts();
    void import('./written.ts').then(
      (module) => {
        this.written = module;
        wear(this.host, module.writtenStyles);
        this.host.requestUpdate();
      },
      () => (this.#loading = false),
    );
  };

  send(event: OpenTicketEvent): void {
    if (this.#form.actor) {
      this.#form.actor.send(event);
      return;
    }
    this.#waiting.push(event);
    this.touch();
  }

  ask(event: AnswersEvent): void {
    this.#answers.actor?.send(event);
  }

  /** What is being written about, as often as it is drawn: asked when it is another. */
  wonder(question: Question): void {
    const { actor } = this.#answers;
    if (!actor || (question.text === this.#asked?.text && question.company === this.#asked.company)) return;
    this.#asked = question;
    actor.send({ type: 'question.ask', ...question });
  }

  read(event: ReadingEvent): void {
    this.#reading.actor?.send(event);
  }

  /** The page wishes for other words, which go where nobody wrote any, or for another form. */
  wishAnew(formToo: boolean): void {
    const { subject } = this.targets.wish();
    if (formToo) this.reset();
    else if (subject && this.ready && !this.facts?.values['subject'])
      this.send({ type: 'field.set', name: 'subject', value: subject });
  }

  /** Takes over the last letters written. */
  collect(): void {
    if (this.#form.actor) this.#collectFor(this.#form.actor);
  }

  readonly #keep = (): void => {
    this.collect();
    this.#form.actor?.send({ type: 'draft.keep' });
  };

  #begin(): Followed<OpenTicketSnapshot, OpenTicketEvent> | undefined {
    const actor = this.#with((desk, { startOpenTicket, newOperationId }) =>
      startOpenTicket(desk.port, {
        ...seatAt(desk),
        wish: this.targets.wish(),
        now: () => instantAt(Date.now()),
        newId: newOperationId,
        shelf: draftShelf,
      }),
    );
    if (actor) for (const event of this.#waiting.splice(0)) actor.send(event);
    return actor;
  }

  #leave(actor: Followed<OpenTicketSnapshot, OpenTicketEvent>): void {
    this.#collectFor(actor);
    actor.send({ type: 'draft.keep' });
    actor.stop();
  }

  #collectFor(actor: Followed<OpenTicketSnapshot, OpenTicketEvent>): void {
    const { values } = selectOpenTicket(actor.getSnapshot());
    for (const { name, value } of this.targets.texts())
      if (value !== (values[name] ?? '')) actor.send({ type: 'field.set', name, value });
  }

  #with<Actor>(start: (desk: OpenDesk, written: Written) => Actor): Actor | undefined {
    const desk = this.targets.desk();
    return desk && this.written ? start(desk, this.written) : undefined;
  }
}
