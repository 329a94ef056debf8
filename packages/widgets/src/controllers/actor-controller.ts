/** Keeps a Lit host in step with one XState actor, for as long as the host is connected. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What an XState actor is to a view: something to look at, to talk to and to listen to. */
export type Followed<Snapshot, Event> = {
  readonly getSnapshot: () => Snapshot;
  readonly send: (event: Event) => void;
  readonly subscribe: (observer: { readonly next: () => void; readonly error: () => void }) => {
    readonly unsubscribe: () => void;
  };
  readonly stop: () => unknown;
};

/** Where the actor comes from, what the host shows of it, and who ends it. */
export type ActorSource<Snapshot, Event, View> = {
  /** The actor to follow, or undefined until there is one. Asked again on every update until it answers. */
  readonly acquire: () => Followed<Snapshot, Event> | undefined;
  /** What the host renders from. */
  readonly select: (snapshot: Snapshot) => View;
  /** Stops the actor, if and only if `acquire` started it. */
  readonly release?: (actor: Followed<Snapshot, Event>) => void;
};

/** An actor once stopped never restarts: a host that comes back, or moves, acquires afresh. */
export class ActorController<Snapshot, Event, View> implements ReactiveController {
  actor: Followed<Snapshot, Event> | undefined;
  /** What `select` made of the actor's last snapshot. */
  value: View | undefined;
  #listening: { readonly unsubscribe: () => void } | undefined;

  constructor(
    readonly host: ReactiveControllerHost,
    readonly source: ActorSource<Snapshot, Event, View>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#attach();
  }

  hostUpdate(): void {
    this.#attach();
  }

  hostDisconnected(): void {
    this.#detach();
  }

  /** Acquires afresh: call it when what `acquire` reads has changed. */
  reset(): void {
    this.#detach();
    this.host.requestUpdate();
  }

  #attach(): void {
    if (this.actor) return;
    const { host, source } = this;
    const actor = source.acquire();
    if (!actor) return;
    const next = (): void => {
      this.value = source.select(actor.getSnapshot());
      host.requestUpdate();
    };
    this.actor = actor;
    this.value = source.select(actor.getSnapshot());
    this.#listening = actor.subscribe({ next, error: next });
  }

  #detach(): void {
    const { actor } = this;
    this.#listening?.unsubscribe();
    this.actor = this.value = this.#listening = undefined;
    if (actor) this.source.release?.(actor);
  }
}
