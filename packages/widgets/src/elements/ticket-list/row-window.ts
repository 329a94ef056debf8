/** Which rows of a long list stand on the screen, and which node shows each: arithmetic only. */

/** A list as tall as all its rows, of which a part is seen. Lengths in pixels. */
export type Extent = {
  /** How far it is scrolled. */
  readonly top: number;
  /** What of it is seen. */
  readonly height: number;
  /** One row. */
  readonly row: number;
  /** How many rows. */
  readonly total: number;
};

/** From `first` up to, and without, `end`. */
export type Range = { readonly first: number; readonly end: number };

/** Rows drawn beyond what is seen, so that a step of the wheel shows nothing blank. */
const BEYOND = 4;

/** The rows of which any part is seen. */
export function seenRange({ top, height, row, total }: Extent): Range {
  const first = Math.min(Math.max(0, total - 1), Math.floor(Math.max(0, top) / row));
  return { first, end: Math.min(total, Math.ceil((Math.max(0, top) + height) / row)) };
}

/** The rows to draw. */
export function drawnRange(extent: Extent): Range {
  const { first, end } = seenRange(extent);
  return { first: Math.max(0, first - BEYOND), end: Math.min(extent.total, end + BEYOND) };
}

/** How many nodes any part of the list needs; one more is kept for the pinned row. */
export const slotCount = ({ height, row, total }: Extent): number =>
  Math.min(total, Math.ceil(height / row) + 1 + 2 * BEYOND);

/**
 * The node of a row: always the same one of `slots`, so that a step of scrolling changes one node alone. The `pinned` row
 * has the focus: it keeps its node, and whichever row would share it takes the spare one.
 */
export const slotOf = (index: number, slots: number, pinned: number | null): number =>
  pinned !== null && index !== pinned && index % slots === pinned % slots ? slots : index % slots;

/** The least scrolling that brings a row whole into view. */
export function topToShow(index: number, { top, height, row }: Extent): number {
  const from = index * row;
  if (from < top) return from;
  return Math.max(top, from + row - height);
}

/** Where a key takes the focus from a row; undefined where the key means something else. */
export function stepTo(key: string, index: number, { height, row, total }: Extent): number | undefined {
  const page = Math.max(1, Math.floor(height / row) - 1);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: total - 1,
  };
  const to = steps[key];
  return to === undefined ? undefined : Math.min(total - 1, Math.max(0, to));
}

/** Where the row that stood at `index` stands now that the list was read anew; where it is gone, about where it was. */
export function placeAgain(
  before: readonly { readonly id: string }[],
  index: number,
  { rows, total }: { readonly rows: readonly { readonly id: string }[]; readonly total: number },
): number {
  const id = before[index]?.id;
  const same = id === undefined || rows[index]?.id === id ? index : rows.findIndex((row) => row.id === id);
  return Math.min(same < 0 ? index : same, Math.max(0, total - 1));
}
