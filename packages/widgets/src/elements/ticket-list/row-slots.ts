/** The nodes that show the rows: a fixed few, each drawn anew only when it comes to show something else. */
import type { Ticket } from '@chamado/core';
import { noChange, render } from 'lit';
import { slotOf, type Range } from './row-window.ts';
import type { RowsSource } from './rows-source.ts';

export type Drawing = {
  readonly range: Range;
  /** How many nodes there are to be, without the spare one. */
  readonly slots: number;
  /** The height of a row, in pixels. */
  readonly row: number;
  /** A row that keeps its node, on the screen or not. */
  readonly pinned: number | null;
  readonly rows: readonly Ticket[];
  /** Changes whenever a row would look different without its ticket changing. */
  readonly look: string;
  readonly draw: RowsSource['draw'];
};

type Slot = { readonly index: number; readonly ticket: Ticket | undefined; readonly look: string };

export class RowSlots {
  #slots: readonly Slot[] = [];
  #count = 1;
  #pinned: number | null = null;
  #row = 0;

  constructor(readonly body: HTMLElement) {}

  /** The node of a row that is drawn. */
  nodeOf(index: number): HTMLElement | undefined {
    const slot = slotOf(index, this.#count, this.#pinned);
    const node = this.body.children[slot];
    return this.#slots[slot]?.index === index && node instanceof HTMLElement ? node : undefined;
  }

  /** The row that a node, or something in it, shows. */
  indexAt(target: EventTarget | null): number | undefined {
    const node = target instanceof Element ? target.closest('[role=row]') : null;
    const slot = node ? [...this.body.children].indexOf(node) : -1;
    const index = this.#slots[slot]?.index ?? -1;
    return index < 0 ? undefined : index;
  }

  draw({ range, slots, row, pinned, rows, look, draw }: Drawing): void {
    const indices = Array.from({ length: slots + 1 }, () => -1);
    for (let index = range.first; index < range.end; index++) indices[slotOf(index, slots, pinned)] = index;
    if (pinned !== null) indices[slotOf(pinned, slots, pinned)] = pinned;
    const before = this.#slots;
    const next = indices.map((index): Slot => ({ index, ticket: rows[index], look }));
    const isSame = (slot: number): boolean => {
      const [was, is] = [before[slot], next[slot]];
      return was?.index === is?.index && was?.ticket === is?.ticket && was?.look === is?.look;
    };
    const templates = next.map(({ index, ticket }, slot) => (isSame(slot) ? noChange : draw(ticket, { index, slot })));
    render(templates, this.body);
    next.forEach(({ index }, slot) => {
      if (before[slot]?.index === index && this.#row === row && isSame(slot)) return;
      const node = this.body.children[slot];
      if (node instanceof HTMLElement) node.style.transform = `translateY(${Math.max(0, index) * row}px)`;
    });
    this.#slots = next;
    this.#count = slots;
    this.#pinned = pinned;
    this.#row = row;
  }

  /** Tells who listens to the screen in which order the nodes are to be read. */
  order({ first, end }: Range): void {
    const ids: string[] = [];
    for (let index = first; index < end; index++) {
      const node = this.nodeOf(index);
      if (node) ids.push(node.id);
    }
    const owned = ids.join(' ');
    if (this.body.getAttribute('aria-owns') !== owned) this.body.setAttribute('aria-owns', owned);
  }

  /** Tab comes to this row alone. */
  tabTo(index: number): void {
    const node = this.nodeOf(index);
    if (node?.tabIndex === 0) return;
    for (const other of this.body.querySelectorAll<HTMLElement>('[tabindex="0"]')) other.tabIndex = -1;
    if (node) node.tabIndex = 0;
  }
}
