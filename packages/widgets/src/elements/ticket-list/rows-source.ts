/** What the rows of a list ask of the list around them. */
import type { Ticket } from '@chamado/core';
import type { TemplateResult } from 'lit';
import type { Range } from './row-window.ts';
import type { RowPlace } from './row.template.ts';

export type Shown = {
  /** The rows at hand; those up to `total` are still to come. */
  readonly rows: readonly Ticket[];
  readonly total: number;
  /** Changes whenever a row would look different without its ticket changing: language, columns, minute. */
  readonly look: string;
};

export type RowsSource = {
  readonly shown: () => Shown | undefined;
  /** Without a ticket, a row that is still on its way. */
  readonly draw: (ticket: Ticket | undefined, place: RowPlace) => TemplateResult;
  /** Rows up to this one are on the screen, or soon will be. */
  readonly want: (until: number) => void;
  /** A person chose a row. */
  readonly choose: (ticket: Ticket) => void;
  /** Other rows are seen now. */
  readonly moved: (seen: Range) => void;
};
