/** How many rows of a table have each value: the figures on tabs and facets (TOTALL 4, T6). */
import { columnNamed, refusal, type Column, type ColumnSet } from './column.ts';
import type { ColumnIndex } from './table.column.ts';
import { tallied } from './table.slots.ts';

/** Rows by value, of values that any row has; empty cells count under null. */
export type Counts = ReadonlyMap<string | boolean | null, number>;

/** The `choice` or `flag` column called `name`; refuses (`invalid`) another kind, naming the columns that can be counted. */
export function countableNamed<Row>(columns: ColumnSet<Row>, name: string): Column<Row> {
  const column = columnNamed(columns, name);
  if (isCountable(column)) return column;
  const right = columns.filter(isCountable).map((one) => one.name);
  throw refusal(name, 'unfit_count', `Column "${name}" (${column.kind}) cannot be counted by`, right);
}

/** Counts the first `size` slots, or of them those with 1 in `matches`. */
export function countsOf<Row>(index: ColumnIndex<Row>, size: number, matches: Uint8Array | null): Counts {
  const { codes, keys } = index.asked();
  const counts = new Map<string | boolean | null, number>();
  for (const [code, rows] of tallied(codes, size, keys.length, matches).entries()) {
    const key = keys[code] ?? null;
    if (rows > 0 && isCounted(key)) counts.set(key, rows + (counts.get(key) ?? 0));
  }
  return counts;
}

const isCountable = <Row>({ kind }: Column<Row>): boolean => kind === 'choice' || kind === 'flag';

const isCounted = (key: unknown): key is string | boolean | null =>
  key === null || ['string', 'boolean'].includes(typeof key);
