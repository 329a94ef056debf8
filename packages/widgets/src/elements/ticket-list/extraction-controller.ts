/** The extraction of a list: few take all along on a given day, so what writes it is fetched then. */
import { DeskError, type Instant, type TicketQuery } from '@chamado/core';
import type { ExtractionView, ListWish } from '@chamado/core/views/ticket-list';
import type { ReactiveControllerHost } from 'lit';
import type { OpenDesk } from '../../context/desk-context.ts';
import type { ExtractionRun } from './extraction-run.ts';

export class ExtractionController {
  #run: ExtractionRun | undefined;
  /** The last one asked for, until it is stopped. */
  #asked: symbol | undefined;
  #failure: DeskError | null = null;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController({ hostDisconnected: () => this.stop() });
  }

  get view(): ExtractionView | undefined {
    if (!this.#failure) return this.#run?.view;
    return { busy: false, done: 0, total: null, texts: null, failure: this.#failure };
  }

  /** `at`: the day in the file's name. */
  start(desk: OpenDesk, what: TicketQuery | ListWish, at: Instant): void {
    const asked = Symbol(at);
    this.#asked = asked;
    this.#fail(null);
    void import('./extraction-run.ts').then(
      (part) => {
        if (this.#asked !== asked) return;
        this.#run ??= new part.ExtractionRun(this.host);
        this.#run.start(desk, what, at);
      },
      (thrown: unknown) => this.#fail(DeskError.from(thrown)),
    );
  }

  stop(): void {
    this.#asked = undefined;
    this.#fail(null);
    this.#run?.stop();
  }

  #fail(failure: DeskError | null): void {
    if (this.#failure === failure) return;
    this.#failure = failure;
    this.host.requestUpdate();
  }
}
