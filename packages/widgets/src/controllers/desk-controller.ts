/** Keeps a widget in step with the desk around it: there or not yet, which one, and seen by whom. */
import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deskContext, type DeskSituation, type OpenDesk } from '../context/desk-context.ts';

/** `absent`: no `<chamado-desk>` stands around the widget. */
export type DeskStatus = 'absent' | DeskSituation['status'];

/** Asks anew whenever its host is connected, so a widget may be moved from one desk to another. */
export class DeskController implements ReactiveController {
  status: DeskStatus = 'absent';
  /** The desk, with who sits at it and its profile; undefined until it is open. */
  desk: OpenDesk | undefined;
  #unsubscribe: (() => void) | undefined;

  /** `changed` is called whenever `desk` became another one, or none: reset there what was acquired from it. */
  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    readonly changed: () => void = () => undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    // A page may define its widgets before their desk: nobody has heard the question then.
    if (this.status === 'absent') void customElements.whenDefined('chamado-desk').then(this.#askAgain);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#hear(undefined);
  }

  readonly #askAgain = (): void => {
    if (this.host.isConnected && this.status === 'absent') this.#ask();
  };

  #ask(): void {
    this.host.dispatchEvent(
      new ContextEvent(
        deskContext,
        this.host,
        (situation, unsubscribe) => {
          if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
          this.#unsubscribe = unsubscribe;
          this.#hear(situation);
        },
        true,
      ),
    );
  }

  #hear(situation: DeskSituation | undefined): void {
    const desk = situation?.status === 'open' ? situation.desk : undefined;
    const another = desk !== this.desk;
    this.status = situation?.status ?? 'absent';
    this.desk = desk;
    if (another) this.changed();
    this.host.requestUpdate();
  }
}
