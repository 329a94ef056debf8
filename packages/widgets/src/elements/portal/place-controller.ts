/** Where a person is in the portal, in step with the page's address. */
import type { LitElement, ReactiveController } from 'lit';
import { hashOf, routeFrom, type PortalRoute } from './portal-route.ts';

/** What a person brings along from one place to the next; no part of the address. */
export type Brought = { readonly words?: string; readonly tab?: string };

export type PlaceHost = LitElement & { readonly addressed: 'hash' | 'none' };

export class PlaceController implements ReactiveController {
  route: PortalRoute = { view: 'home' };
  brought: Brought = {};

  /** `arrived` is called where the person went to another place himself, and never for the first. */
  constructor(
    readonly host: PlaceHost,
    readonly arrived: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onAddress);
    this.route = this.#addressed() ?? this.route;
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onAddress);
  }

  go(route: PortalRoute, brought: Brought = {}): void {
    this.follow(route, brought);
    this.arrived();
  }

  /** As `go`, where a widget went there by itself, and saw to the focus. */
  follow(route: PortalRoute, brought: Brought = {}): void {
    this.#enter(route, brought);
    if (this.host.addressed === 'hash' && location.hash !== hashOf(route)) location.hash = hashOf(route);
  }

  /** Within a place, what was brought to it stays. */
  #enter(route: PortalRoute, brought: Brought): void {
    this.brought = route.view === this.route.view ? { ...this.brought, ...brought } : brought;
    this.route = route;
    this.host.requestUpdate();
  }

  #addressed(): PortalRoute | undefined {
    if (this.host.addressed !== 'hash') return undefined;
    // Gone back to where the page began.
    return location.hash === '' ? { view: 'home' } : routeFrom(location.hash);
  }

  readonly #onAddress = (): void => {
    const route = this.#addressed();
    if (!route || hashOf(route) === hashOf(this.route)) return;
    this.#enter(route, {});
    this.arrived();
  };
}
