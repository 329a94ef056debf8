/** Rows that answer queries within a frame: the engine behind lists of 100,000 (PERFORMANCE, "Lists"). */
import { byCodePoint, sortedByCodePoint } from './code-points.ts';
import { columnNamed, type Column, type ColumnSet } from './column.ts';
import type { Identified } from './compare.ts';
import { readCursor, type Cursor } from './cursor.ts';
import { comparedWith, nextOf, type CountedPage } from './evaluate.ts';
import { DEFAULT_LIMIT } from '../shared/page-limit.ts';
import type { Query, Sort } from './query.schema.ts';
import { createColumnIndex, type ColumnIndex } from './table.column.ts';
import { countableNamed, countsOf, type Counts } from './table.count.ts';
import { isNarrower, matchesOf, type Condition } from './table.match.ts';
import { firstAfter, slotsMatching, sortedByPlace, withInserted, withoutSlot } from './table.slots.ts';

/** Rows, indexed by column. A table answers as `evaluate` does; a test says so. */
export type Table<Row extends Identified> = {
  readonly size: () => number;
  readonly get: (id: string) => Row | undefined;
  /** Adds the row, or takes it in place of the one with its id. */
  readonly upsert: (row: Row) => void;
  /** Removes the row with this id; says whether there was one. */
  readonly remove: (id: string) => boolean;
  /** One page, with the number of all that match. Refuses as `evaluate` does. */
  readonly page: (query: Query) => CountedPage<Row>;
  /** Slots of all rows that match, in order, whatever page the query asks for: read them by `at`, until the table changes, and write nothing. */
  readonly indices: (query: Query) => Uint32Array;
  /** The row at a slot of `indices`. */
  readonly at: (slot: number) => Row | undefined;
  /** How many matching rows each value of the `choice` or `flag` column `by` has. Refuses a column of another kind. */
  readonly count: (query: Query, by: string) => Counts;
  /** Does ahead, what the first queries would wait for: run it in idle time, to its end or in part. A slice takes a few milliseconds, save one per column that orders its cells (60 ms for 100,000 distinct texts). */
  readonly warm: () => Generator<undefined, void>;
};

/** The answer given last: the next page, or one letter more, goes on from it. */
type Found = {
  readonly asked: string;
  readonly condition: Condition;
  readonly matches: Uint8Array | null;
  readonly slots: Uint32Array;
};

const SLICE = 2000;
const KEPT_ORDERS = 8;

/** A table of `rows` (of two with one id, the later). Reads no cell before a query or `warm` asks for its column, then each once, save for cursors. */
export function createTable<Row extends Identified>(columns: ColumnSet<Row>, initial: Iterable<Row> = []): Table<Row> {
  const rows: Row[] = [];
  const slots = new Map<string, number>();
  const indexes = new Map<string, ColumnIndex<Row>>();
  const orders = new Map<string, Uint32Array>();
  let byId: Uint32Array | null = null;
  let latest: Found | null = null;

  const indexOf = (column: Column<Row>, until = rows.length): ColumnIndex<Row> => {
    const known = indexes.get(column.name);
    // Cells that no row has any more stay in the dictionary: a column of mostly such is read anew.
    const index = known && known.asked().keys.length <= 2 * rows.length + SLICE ? known : createColumnIndex(column);
    indexes.set(column.name, index);
    index.fill(rows, until);
    return index;
  };

  const orderBy = (sort: readonly Sort[]): Uint32Array => {
    const [first, ...rest] = sort;
    const name = JSON.stringify(sort);
    const kept = orders.get(name);
    if (kept) return kept;
    const index = first && indexOf(columnNamed(columns, first.column));
    const order = index
      ? sortedByPlace(orderBy(rest), index.asked().codes, index.places(first.direction))
      : (byId ??= sortedByCodePoint(rows.map(({ id }) => id)));
    if (orders.size >= KEPT_ORDERS) orders.clear();
    orders.set(name, order);
    return order;
  };

  const find = (query: Query): Uint32Array => {
    const { filters = [], search, sort = [] } = query;
    const asked = JSON.stringify([filters, search ?? null, sort]);
    if (latest?.asked === asked) return latest.slots;
    const condition = { filters, ...(search && { search }) };
    const among = latest && isNarrower(condition, latest.condition) ? latest.matches : null;
    const matches = matchesOf(columns, indexOf, rows.length, condition, among);
    const order = orderBy(sort);
    latest = { asked, condition, matches, slots: matches ? slotsMatching(order, matches) : order };
    return latest.slots;
  };

  const place = (row: Row, slot: number) => {
    rows[slot] = row;
    slots.set(row.id, slot);
    for (const index of indexes.values()) index.put(slot, row);
  };
  const changed = () => {
    orders.clear();
    latest = null;
  };
  const rowsAt = (found: Uint32Array): Row[] => Array.from(found).flatMap((slot) => rows[slot] ?? []);

  const hasIdAfter = (id: string) => (slot: number) => byCodePoint(rows[slot]?.id ?? '', id) > 0;
  const isAfter = (sort: readonly Sort[], cursor: Cursor, row: Row | undefined) =>
    row !== undefined && comparedWith(columns, sort, row, cursor) > 0;

  for (const row of initial) place(row, slots.get(row.id) ?? rows.length);

  return {
    size: () => rows.length,
    get: (id) => rows[slots.get(id) ?? -1],
    upsert(row) {
      const slot = slots.get(row.id) ?? rows.length;
      if (byId && slot === rows.length) byId = withInserted(byId, slot, firstAfter(byId, hasIdAfter(row.id)));
      place(row, slot);
      changed();
    },
    remove(id) {
      const slot = slots.get(id);
      const last = rows.at(-1);
      if (slot === undefined || last === undefined) return false;
      // The last row moves into the gap, so that slots stay without gaps.
      byId = byId && withoutSlot(byId, slot, rows.length - 1);
      rows.pop();
      slots.delete(id);
      if (slot < rows.length) place(last, slot);
      changed();
      return true;
    },
    indices: find,
    at: (slot) => rows[slot],
    page(query) {
      const { sort = [], limit = DEFAULT_LIMIT, after } = query;
      const found = find(query);
      const cursor = after === undefined ? null : readCursor(columns, sort, after);
      const from = cursor ? firstAfter(found, (slot) => isAfter(sort, cursor, rows[slot])) : 0;
      const items = rowsAt(found.subarray(from, from + limit));
      return { items, next: nextOf(columns, sort, items, found.length - from), total: found.length };
    },
    count(query, by) {
      const index = indexOf(countableNamed(columns, by));
      return countsOf(index, rows.length, matchesOf(columns, indexOf, rows.length, query));
    },
    *warm() {
      for (const column of columns) {
        for (let until = 0; until < rows.length; until += SLICE) {
          indexOf(column, Math.min(until + SLICE, rows.length));
          yield;
        }
        indexOf(column).places('ascending');
        yield;
      }
      orderBy([]);
    },
  };
}
