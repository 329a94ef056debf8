/** Says in words, to who listens to the screen, what changed on it. */
import type { LitElement, ReactiveController } from 'lit';

/** A polite live region at the end of the host's shadow root, there before anything is said in it. */
export class Announcer implements ReactiveController {
  #region: HTMLElement | undefined;

  constructor(readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#region) return;
    const region = document.createElement('div');
    region.className = 'visually-hidden';
    region.setAttribute('role', 'status');
    this.#region = region;
    this.host.renderRoot.append(region);
    // Lit clears what it owns: told to render before the region, it leaves it alone.
    this.host.renderOptions.renderBefore = region;
  }

  /** Says `text`, politely, after what is being said; the same text again is said again. */
  say(text: string): void {
    if (!this.#region) return;
    this.#region.textContent = this.#region.textContent === text ? `${text}\u00a0` : text;
  }
}
