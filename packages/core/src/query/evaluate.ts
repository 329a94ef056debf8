/** The plain evaluator: a query over rows, written to be read. It specifies what a table and the server's SQL answer. */
import type { Page } from '../shared/page.ts';
import { columnNamed, keyOf, type ColumnSet } from './column.ts';
import { comparatorFor, compareDirected, type Identified } from './compare.ts';
import { byCodePoint } from './code-points.ts';
import { readCursor, writeCursor, type Cursor } from './cursor.ts';
import { matcherFor } from './filter.ts';
import { DEFAULT_LIMIT } from '../shared/page-limit.ts';
import type { Query, Sort } from './query.schema.ts';

/** A page, with the number of rows that match on all pages together. */
export type CountedPage<Row> = Page<Row> & { readonly total: number };

/**
 * The page of `rows` that `query` asks for. Refuses (`invalid`) an unknown column, an operator or value that does not
 * fit, and a cursor that is not of this sort.
 */
export function evaluate<Row extends Identified>(
  columns: ColumnSet<Row>,
  rows: Iterable<Row>,
  query: Query,
): CountedPage<Row> {
  const { sort = [], limit = DEFAULT_LIMIT, after } = query;
  const matching = Array.from(rows).filter(matcherFor(columns, query)).sort(comparatorFor(columns, sort));
  const cursor = after === undefined ? null : readCursor(columns, sort, after);
  const rest = cursor ? matching.filter((row) => comparedWith(columns, sort, row, cursor) > 0) : matching;
  const items = rest.slice(0, limit);
  return { items, next: nextOf(columns, sort, items, rest.length), total: matching.length };
}

/** The cursor behind the last of `items`; null where they are all of the `remaining` rows. */
export function nextOf<Row extends Identified>(
  columns: ColumnSet<Row>,
  sort: readonly Sort[],
  items: readonly Row[],
  remaining: number,
): string | null {
  const last = items.at(-1);
  if (last === undefined || items.length === remaining) return null;
  return writeCursor(sort, { keys: keysOf(columns, sort, last), id: last.id });
}

/** Where `row` stands to the row that a cursor names: above 0 on the pages to come. */
export function comparedWith<Row extends Identified>(
  columns: ColumnSet<Row>,
  sort: readonly Sort[],
  row: Row,
  cursor: Cursor,
): number {
  const keys = keysOf(columns, sort, row);
  for (const [at, { direction }] of sort.entries()) {
    const difference = compareDirected(keys[at] ?? null, cursor.keys[at] ?? null, direction);
    if (difference !== 0) return difference;
  }
  return byCodePoint(row.id, cursor.id);
}

const keysOf = <Row>(columns: ColumnSet<Row>, sort: readonly Sort[], row: Row) =>
  sort.map(({ column: name }) => {
    const column = columnNamed(columns, name);
    return keyOf(column.kind, column.read(row));
  });
