/** The nodes that show the rows: a fixed few, each filled anew only when it comes to show something else. */
import type { Ticket } from '@chamado/core';
import { slotOf, type Range } from './row-window.ts';
import type { RowView, Shown } from './rows-source.ts';

export type Drawing = Shown & {
  readonly range: Range;
  /** How many nodes there are to be, without the spare one. */
  readonly slots: number;
  /** The height of a row, in pixels. */
  readonly row: number;
  /** A row that keeps its node, on the screen or not. */
  readonly pinned: number | null;
};

type Slot = RowView & { index: number; ticket: Ticket | undefined; look: string; top: number };

export class RowSlots {
  #slots: Slot[] = [];
  #shape = '';
  #count = 1;
  #pinned: number | null = null;

  constructor(
    readonly body: HTMLElement,
    readonly make: (slot: number) => RowView,
  ) {
    body.addEventListener('mouseover', ({ target }) => titleWhereCut(target));
  }

  /** The node of a row that is drawn. */
  nodeOf(index: number): HTMLElement | undefined {
    const slot = this.#slots[slotOf(index, this.#count, this.#pinned)];
    return slot?.index === index ? slot.node : undefined;
  }

  /** The row that a node, or something in it, shows. */
  indexAt(target: EventTarget | null): number | undefined {
    const node = target instanceof Element ? target.closest('[role=row]') : null;
    const index = this.#slots.find((slot) => slot.node === node)?.index ?? -1;
    return index < 0 ? undefined : index;
  }

  draw(drawing: Drawing): void {
    const { range, slots, pinned } = drawing;
    this.#stock(slots + 1, drawing.shape);
    this.#count = slots;
    this.#pinned = pinned;
    const indices = Array.from({ length: slots + 1 }, () => -1);
    for (let index = range.first; index < range.end; index++) indices[slotOf(index, slots, pinned)] = index;
    if (pinned !== null) indices[slotOf(pinned, slots, pinned)] = pinned;
    this.#slots.forEach((slot, at) => fill(slot, indices[at] ?? -1, drawing));
  }

  /** Tells who listens to the screen in which order the nodes are to be read. */
  order({ first, end }: Range): void {
    const nodes = Array.from({ length: end - first }, (_, at) => this.nodeOf(first + at)?.id ?? '');
    const owned = nodes.join(' ');
    if (this.body.getAttribute('aria-owns') !== owned) this.body.setAttribute('aria-owns', owned);
  }

  /** Tab comes to this row alone. */
  tabTo(index: number): void {
    const node = this.nodeOf(index);
    for (const slot of this.#slots) {
      const tabIndex = slot.node === node ? 0 : -1;
      if (slot.node.tabIndex !== tabIndex) slot.node.tabIndex = tabIndex;
    }
  }

  /** So many nodes, of this shape. */
  #stock(count: number, shape: string): void {
    if (shape === this.#shape && this.#slots.length === count) return;
    const kept = shape === this.#shape ? this.#slots.slice(0, count) : [];
    const added = Array.from({ length: count - kept.length }, (_, at) => this.make(kept.length + at));
    this.#slots = [
      ...kept,
      ...added.map(({ node, show }): Slot => ({ node, show, index: -2, ticket: undefined, look: '', top: -1 })),
    ];
    this.#shape = shape;
    this.body.replaceChildren(...this.#slots.map(({ node }) => node));
  }
}

function fill(slot: Slot, index: number, { rows, row, look }: Drawing): void {
  const ticket = rows[index];
  const top = Math.max(0, index) * row;
  if (slot.top !== top) slot.node.style.transform = `translateY(${top}px)`;
  if (slot.index !== index) slot.node.hidden = index < 0;
  if (index >= 0 && (slot.index !== index || slot.ticket !== ticket || slot.look !== look)) slot.show(ticket, index);
  Object.assign(slot, { index, ticket, look, top });
}

/** Shows a text whole, to the pointer, where it was cut; who listens hears it whole anyway. */
function titleWhereCut(target: EventTarget | null): void {
  if (target instanceof HTMLElement && target.matches('.text'))
    target.title = target.scrollWidth > target.clientWidth ? target.textContent : '';
}
