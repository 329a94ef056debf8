/** Which slots of a table match a query, whatever their order. */
import type { Column, ColumnSet } from './column.ts';
import { searchFor, testFor, wordsOf } from './filter.ts';
import type { Query } from './query.schema.ts';
import type { ColumnIndex } from './table.column.ts';
import { keepPassing } from './table.slots.ts';

/** What a query asks of a row. */
export type Condition = Pick<Query, 'filters' | 'search'>;

/**
 * 1 for each of `size` slots whose row matches; null where nothing is asked of a row. `among`, if any, has 1 for all
 * rows that can match. Refuses as `matcherFor` does.
 */
export function matchesOf<Row>(
  columns: ColumnSet<Row>,
  indexOf: (column: Column<Row>) => ColumnIndex<Row>,
  size: number,
  { filters = [], search }: Condition,
  among: Uint8Array | null = null,
): Uint8Array | null {
  const asked = filters.map((filter) => testFor(columns, filter));
  const searched = search ? searchFor(columns, search) : { columns: [], tests: [] };
  if (asked.length + searched.tests.length === 0) return null;

  const matches = among?.slice() ?? new Uint8Array(size).fill(1);
  const known = asked.map(({ column, test }) => ({ ...indexOf(column).asked(), test }));
  // Columns of few distinct cells first: they cost least, and leave less to the others.
  known.sort((a, b) => a.keys.length - b.keys.length);
  for (const { test, ...column } of known) keepPassing(matches, [column], test);
  const places = searched.columns.map((column) => indexOf(column).asked());
  for (const test of searched.tests) keepPassing(matches, places, test);
  return matches;
}

/** Whether every row that matches `now` is known to match `before` too, as with each further letter typed. */
export function isNarrower(now: Condition, before: Condition): boolean {
  if (!now.search || !before.search) return false;
  const words = wordsOf(now.search.text);
  return (
    wordsOf(before.search.text).every((old) => words.some((word) => word.includes(old))) &&
    JSON.stringify([now.filters, now.search.columns]) === JSON.stringify([before.filters, before.search.columns])
  );
}
