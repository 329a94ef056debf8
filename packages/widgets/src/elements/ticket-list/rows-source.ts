/** What the rows of a list ask of the list around them. */
import type { Ticket } from '@chamado/core';
import type { Range } from './row-window.ts';

export type Shown = {
  /** The rows at hand; those up to `total` are still to come. */
  readonly rows: readonly Ticket[];
  readonly total: number;
  /** Changes when rows are made of other nodes: the columns there is room for. */
  readonly shape: string;
  /** Changes whenever a row would look different without its ticket changing: language, minute, what was seen. */
  readonly look: string;
};

/** A node that shows one row after another. */
export type RowView = {
  readonly node: HTMLElement;
  /** Without a ticket, a row that is still on its way. */
  readonly show: (ticket: Ticket | undefined, index: number) => void;
};

export type RowsSource = {
  readonly shown: () => Shown | undefined;
  /** A node for rows; `slot` is its place among the others. */
  readonly make: (slot: number) => RowView;
  /** Rows up to this one are on the screen, or soon will be. */
  readonly want: (until: number) => void;
  /** A person chose a row. */
  readonly choose: (ticket: Ticket) => void;
  /** Other rows are seen now. */
  readonly moved: (seen: Range) => void;
};
