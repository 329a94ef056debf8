/** The rows of a long list: draws those on the screen, reads on ahead of them, and keeps place and focus where the person left them. */
import type { Ticket } from '@chamado/core';
import type { LitElement, ReactiveController } from 'lit';
import { GridSize } from './grid-size.ts';
import { RowSlots } from './row-slots.ts';
import { drawnRange, placeAgain, seenRange, slotCount, stepTo, topToShow, type Extent } from './row-window.ts';
import type { RowsSource } from './rows-source.ts';

/** Rows read ahead of those drawn, and in steps of how many. */
const AHEAD = 60;
const STEP = 100;

const RESTS_ARE_TOLD = 'onscrollend' in window;

export class RowsController implements ReactiveController {
  #grid: HTMLElement | undefined;
  #slots: RowSlots | undefined;
  readonly #size = new GridSize((before) => this.#resize(before));
  /** Pixels scrolled. */
  #top = 0;
  #wanted = STEP;
  #active = 0;
  #hasFocus = false;
  #isDrawing = false;
  #isScrolling = false;
  #rows: readonly Ticket[] = [];
  /** The first row seen: what is read anew is scrolled so that it stays where it is. */
  #anchor = 0;
  /** Where to scroll once there are rows again. */
  #resume = 0;

  constructor(
    readonly host: LitElement,
    readonly source: RowsSource,
  ) {
    host.addController(this);
  }

  /** How many rows a view that comes back needs at once. */
  get until(): number | undefined {
    return this.#wanted > STEP ? this.#wanted : undefined;
  }

  hostUpdated(): void {
    const grid = this.host.renderRoot.querySelector<HTMLElement>('[role=grid]') ?? undefined;
    if (grid !== this.#grid) this.#attach(grid);
    this.follow();
  }

  hostDisconnected(): void {
    this.#attach(undefined);
  }

  /** Something else is asked for: from the first row again. */
  toTop(): void {
    this.#top = this.#resume = this.#active = this.#anchor = 0;
    this.#wanted = STEP;
    this.#rows = [];
    if (this.#grid) this.#grid.scrollTop = 0;
  }

  #attach(grid: HTMLElement | undefined): void {
    this.#size.observe(grid);
    this.#resume = this.#top;
    this.#hasFocus = false;
    this.#grid = grid;
    const body = grid?.querySelector<HTMLElement>('[data-rows]');
    this.#slots = body ? new RowSlots(body, this.source.make) : undefined;
    if (!grid) return;
    grid.addEventListener('scroll', () => this.#onScroll(), { passive: true });
    grid.addEventListener('scrollend', () => this.#settle());
    grid.addEventListener('click', ({ target }) => this.#choose(this.#slots?.indexAt(target)));
    grid.addEventListener('keydown', (event) => this.#onKey(event));
    grid.addEventListener('focusin', ({ target }) => this.#onFocus(target));
    grid.addEventListener('focusout', () => void (this.#hasFocus &&= this.#isDrawing));
  }

  #resize(before: number): void {
    const { row } = this.#size;
    this.#stretch(this.source.shown()?.total ?? 0);
    if (before !== 0 && before !== row) this.#scrollTo((this.#top / before) * row);
    this.#draw();
    this.#settle();
  }

  /** Other rows have come, or more: draws those that were waited for. */
  follow(): void {
    const shown = this.source.shown();
    if (!this.#grid || !shown) return;
    const before = this.#rows;
    this.#rows = shown.rows;
    this.#active = placeAgain(before, this.#active, shown);
    const moved = this.#top > 0 ? placeAgain(before, this.#anchor, shown) - this.#anchor : 0;
    this.#stretch(shown.total);
    if (moved !== 0) this.#scrollTo(this.#top + moved * this.#size.row);
    this.#draw();
    if (!this.#isScrolling) this.#settle();
  }

  #stretch(total: number): void {
    if (!this.#grid || !this.#slots || this.#size.row === 0) return;
    const { style } = this.#slots.body;
    const blockSize = `${total * this.#size.row}px`;
    if (style.blockSize !== blockSize) {
      style.blockSize = blockSize;
      this.#size.read();
      this.#top = this.#grid.scrollTop;
    }
    if (this.#resume > 0 && total > 0) this.#scrollTo(this.#resume);
    if (total > 0) this.#resume = 0;
  }

  /** As far as that is possible. */
  #scrollTo(top: number): void {
    if (!this.#grid) return;
    this.#grid.scrollTop = top;
    this.#top = this.#grid.scrollTop;
  }

  #onScroll(): void {
    this.#isScrolling = RESTS_ARE_TOLD;
    this.#top = this.#grid?.scrollTop ?? 0;
    this.#draw();
    if (!RESTS_ARE_TOLD) this.#settle();
  }

  #extent(total: number): Extent {
    const { height, row } = this.#size;
    return { top: this.#top, height, row, total };
  }

  #draw(): void {
    const shown = this.source.shown();
    if (!this.#grid || !this.#slots || !shown || this.#size.row === 0) return;
    const extent = this.#extent(shown.total);
    const range = drawnRange(extent);
    const pinned = this.#hasFocus && this.#active < shown.total ? this.#active : null;
    const { row } = extent;
    this.#isDrawing = true;
    this.#slots.draw({ ...shown, range, row, slots: slotCount(extent), pinned });
    if (pinned !== null) this.#slots.nodeOf(pinned)?.focus({ preventScroll: true });
    this.#isDrawing = false;
    const seen = seenRange(extent);
    this.#anchor = seen.first;
    this.#want(Math.min(shown.total, range.end + AHEAD));
    this.source.moved(seen);
  }

  #want(until: number): void {
    const wanted = Math.ceil(until / STEP) * STEP;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    // Not while the host is being drawn: the answer draws it again.
    queueMicrotask(() => this.source.want(wanted));
  }

  /** What may wait until the scrolling rests: in which order nodes are read, and which of them Tab comes to. */
  #settle(): void {
    this.#isScrolling = false;
    const { total } = this.source.shown() ?? { total: 0 };
    if (!this.#slots || this.#size.row === 0) return;
    const extent = this.#extent(total);
    const seen = seenRange(extent);
    this.#slots.order(drawnRange(extent));
    const isSeen = this.#active >= seen.first && this.#active < seen.end;
    this.#slots.tabTo(this.#hasFocus || isSeen ? this.#active : seen.first);
  }

  #onFocus(target: EventTarget | null): void {
    const index = this.#slots?.indexAt(target);
    if (index === undefined || this.#isDrawing) return;
    this.#hasFocus = true;
    this.#active = index;
    this.#settle();
  }

  #onKey(event: KeyboardEvent): void {
    const index = this.#slots?.indexAt(event.target);
    const shown = this.source.shown();
    if (index === undefined || !shown || event.altKey || event.metaKey) return;
    const to = stepTo(event.key, index, this.#extent(shown.total));
    if (to !== undefined) this.#moveTo(to, shown.total);
    else if (event.key === 'Enter' || event.key === ' ') this.#choose(index);
    else return;
    event.preventDefault();
  }

  #moveTo(index: number, total: number): void {
    this.#active = index;
    this.#hasFocus = true;
    this.#scrollTo(topToShow(index, this.#extent(total)));
    this.#draw();
    this.#settle();
  }

  #choose(index: number | undefined): void {
    const ticket = index === undefined ? undefined : this.source.shown()?.rows[index];
    if (ticket) this.source.choose(ticket);
  }
}
