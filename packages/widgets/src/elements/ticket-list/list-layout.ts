/** How much room a list has, and the passing of minutes, by which what is due becomes late. */
import type { PortalProfile } from '@chamado/core';
import { shownColumns, type ShownColumn } from '@chamado/core/views/ticket-list';
import type { LitElement, ReactiveController } from 'lit';
import { cardColumns, fittingColumns, tracksOf } from './column-widths.ts';
import { showSelected } from './tabs.template.ts';

export type Layout = {
  /** Too narrow for a table (LOOK: under 30em). */
  readonly isCards: boolean;
  readonly all: readonly ShownColumn[];
  readonly fitting: readonly ShownColumn[];
};

const CARDS_UNDER = 30;

export class ListLayout implements ReactiveController {
  /** In em. */
  #width = 60;
  #panel: Element | null = null;
  #last: (Layout & { readonly profile: PortalProfile; readonly width: number }) | undefined;
  /** The tab last brought into view, with its figure. */
  #tab = '';
  #minutes: ReturnType<typeof setInterval> | undefined;
  // In the next frame: what follows may change the very box that is observed.
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  constructor(readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#minutes = setInterval(() => this.host.requestUpdate(), 60_000);
  }

  hostUpdated(): void {
    const root = this.host.renderRoot;
    const grid = root.querySelector<HTMLElement>('[role=grid]');
    if (grid && this.#last) grid.style.setProperty('--chamado-list-tracks', tracksOf(this.#last.fitting));
    requestAnimationFrame(() => (this.#tab = showSelected(root, this.#tab)));
    const panel = root.querySelector('.panel');
    if (panel === this.#panel) return;
    this.#sizes.disconnect();
    this.#panel = panel;
    if (panel) this.#sizes.observe(panel);
    this.#measure();
  }

  hostDisconnected(): void {
    clearInterval(this.#minutes);
    this.#sizes.disconnect();
    this.#panel = null;
  }

  of(profile: PortalProfile): Layout {
    if (this.#last?.profile === profile && this.#last.width === this.#width) return this.#last;
    const all = shownColumns(profile);
    const isCards = this.#width < CARDS_UNDER;
    const fitting = isCards ? cardColumns(all) : fittingColumns(all, this.#width);
    this.#last = { isCards, all, fitting, profile, width: this.#width };
    return this.#last;
  }

  #measure(): void {
    if (!this.#panel) return;
    const width = Math.floor(this.#panel.clientWidth / Number.parseFloat(getComputedStyle(this.#panel).fontSize));
    if (width === this.#width || width <= 0) return;
    this.#width = width;
    // Not while the host is being drawn.
    queueMicrotask(() => this.host.requestUpdate());
  }
}
