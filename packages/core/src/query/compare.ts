/** The order of cells and of rows: the specification that every evaluator and the SQL translation follow. */
import { byCodePoint } from './code-points.ts';
import { columnNamed, keyOf, type ColumnSet, type Key } from './column.ts';
import type { Sort } from './query.schema.ts';

/** What every row of a list has: an id, which breaks ties. */
export type Identified = { readonly id: string };

/**
 * Compares two keys of one kind: folded texts and choices by code point, numbers and instants by size, false before
 * true, lists item by item, a list before any longer one that it begins. An empty cell equals only an empty cell, and
 * here comes last.
 */
export function compareKeys(a: Key, b: Key): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'string' && typeof b === 'string') return byCodePoint(a, b);
  if (typeof a === 'object' && typeof b === 'object') return compareLists(a, b);
  return Math.sign(Number(a) - Number(b));
}

/** As `compareKeys`, turned round for `descending`, save that empty cells stay last (SQL: `NULLS LAST` both ways). */
export const compareDirected = (a: Key, b: Key, direction: Sort['direction']): number =>
  direction === 'descending' && a !== null && b !== null ? compareKeys(b, a) : compareKeys(a, b);

/** Compares rows by `sort`, the first entry first, and last by id (ascending, by code point, not folded): never 0 for two rows. */
export function comparatorFor<Row extends Identified>(
  columns: ColumnSet<Row>,
  sort: readonly Sort[],
): (a: Row, b: Row) => number {
  const steps = sort.map(({ column: name, direction }) => {
    const column = columnNamed(columns, name);
    return (a: Row, b: Row) =>
      compareDirected(keyOf(column.kind, column.read(a)), keyOf(column.kind, column.read(b)), direction);
  });
  return (a, b) => {
    for (const step of steps) {
      const difference = step(a, b);
      if (difference !== 0) return difference;
    }
    return byCodePoint(a.id, b.id);
  };
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [at, item] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    const difference = byCodePoint(item, other);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
