/** Loads what a widget can do without at first, once the page rests. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenIdle } from './when-idle.ts';

export class LaterController<Part> implements ReactiveController {
  /** Undefined until it is there; what cannot be loaded never is. */
  part: Part | undefined;
  #asked = false;

  constructor(
    readonly host: ReactiveControllerHost,
    readonly load: () => Promise<Part>,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#asked) return;
    this.#asked = true;
    whenIdle(() => void this.fetch());
  }

  /** Fetches it now, since it is needed; what could not be fetched is tried again. */
  async fetch(): Promise<void> {
    if (!this.part) await this.load().then(this.#take, () => undefined);
  }

  readonly #take = (part: Part): void => {
    this.part = part;
    this.host.requestUpdate();
  };
}
