/** The number that people read on a ticket: `409581`, `201709/0493`, `PC-000123`. */
import { wallDateAt } from '../calendar/zoned.ts';
import type { Instant } from '../shared/instant.ts';
import type { NumberFormat } from './ticket.number.schema.ts';

/** A draw of the backend's counter: `sequence` as `nextSequence` gave it, `at` the moment of opening. */
export type NumberDraw = { readonly at: Instant; readonly sequence: number; readonly timeZone: string };

/** The number of the ticket opened at `at`. A sequence that outgrows its digits is written whole, never cut. */
export function numberFor(format: NumberFormat, { at, sequence, timeZone }: NumberDraw): string {
  const [year = '', month = ''] = wallDateAt(at, timeZone).split('-');
  return format.pattern
    .replaceAll('{year}', year)
    .replaceAll('{month}', month)
    .replace(/\{sequence(?::(\d+))?\}/, (_, digits: string | undefined) =>
      String(sequence).padStart(Number(digits ?? 0), '0'),
    );
}

/** The key under which a backend counts: `all`, `2017` or `2017-09`, by the calendar of `timeZone`. */
export const sequenceScope = (format: NumberFormat, at: Instant, timeZone: string): string =>
  format.restart === 'never' ? 'all' : wallDateAt(at, timeZone).slice(0, format.restart === 'year' ? 4 : 7);

/** The sequence after `last`, the latest one drawn in the scope (null: none yet). Raising `start` later leaps ahead, never back. */
export const nextSequence = ({ start }: NumberFormat, last: number | null): number =>
  last === null ? start : Math.max(start, last + 1);

/** The sequence in a number that this format gives a ticket opened at `at`; undefined where it is a number of another making. */
export const sequenceIn = (
  format: NumberFormat,
  number: string,
  draw: Omit<NumberDraw, 'sequence'>,
): number | undefined =>
  (number.match(/\d+/g) ?? []).map(Number).find((sequence) => numberFor(format, { ...draw, sequence }) === number);
