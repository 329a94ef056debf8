/** Loads what a widget can do without at first, once the page rests. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenIdle } from './when-idle.ts';

export class LaterController<Part> implements ReactiveController {
  /** Undefined until it is there. */
  part: Part | undefined;
  /** It could not be loaded: whoever cannot do without it says so, and fetches it again. */
  failed = false;
  #asked = false;

  constructor(
    readonly host: ReactiveControllerHost,
    readonly load: () => Promise<Part>,
  ) {
    host.addController(this);
  }

  /** Whether it may still come without being asked for again. */
  get waits(): boolean {
    return this.part === undefined && !this.failed;
  }

  hostUpdated(): void {
    if (this.#asked) return;
    this.#asked = true;
    whenIdle(() => void this.fetch());
  }

  /** Fetches it now, since it is needed; what could not be fetched is tried again. */
  async fetch(): Promise<void> {
    this.failed = false;
    if (!this.part) await this.load().then(this.#take, this.#miss);
  }

  readonly #take = (part: Part): void => {
    this.part = part;
    this.failed = false;
    this.host.requestUpdate();
  };

  readonly #miss = (): void => {
    this.failed = true;
    this.host.requestUpdate();
  };
}
