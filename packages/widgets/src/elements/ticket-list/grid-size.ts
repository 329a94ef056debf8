/** How tall a row is and how much of the list is seen, in pixels, as the style sheet and the page decide it. */

export class GridSize {
  /** Of what is seen below the heads. */
  height = 0;
  /** Of one row; 0 until it is known. */
  row = 0;
  readonly #sizes: ResizeObserver;
  #parts: readonly HTMLElement[] = [];

  /** `changed` hears the height a row had before. */
  constructor(changed: (before: number) => void) {
    this.#sizes = new ResizeObserver(() => {
      const [height, row] = [this.height, this.row];
      this.read();
      // In the next frame: what follows may change the very boxes that are observed.
      if (height !== this.height || row !== this.row) requestAnimationFrame(() => changed(row));
    });
  }

  /** Measures this grid, now and whenever it changes: its own box, and the two in it marked `data-probe`, heads and a row. */
  observe(grid: HTMLElement | undefined): void {
    this.#sizes.disconnect();
    this.#parts = grid ? [grid, ...grid.querySelectorAll<HTMLElement>('[data-probe]')] : [];
    for (const part of this.#parts) this.#sizes.observe(part);
    this.read();
  }

  /** Measures now: after what is listed became taller or shorter. */
  read(): void {
    const [grid, head, row] = this.#parts;
    if (!grid || !head || !row) return;
    this.height = grid.clientHeight - head.offsetHeight;
    this.row = row.offsetHeight;
  }
}
