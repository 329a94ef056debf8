/** One column of a table: each row's code into a dictionary of distinct cells, so that a cell is folded and tested once. */
import { keyOf, type Cell, type Column, type Key } from './column.ts';
import { createRanks, type Ranks } from './table.ranks.ts';
import type { Sort } from './query.schema.ts';
import type { Asked } from './table.slots.ts';

/** A column's codes and what is known of each code. */
export type ColumnIndex<Row> = {
  /** Takes of `rows` those before `until` that it has not read yet. */
  readonly fill: (rows: readonly Row[], until: number) => void;
  /** The row at `slot`, if it has been read, is another one now. */
  readonly put: (slot: number, row: Row) => void;
  /** Code of each row by slot, and key of each code: two codes may have equal keys. */
  readonly asked: () => Asked;
  /** Place of each code in the order of `direction`: one place for equal keys, the last for empty cells. */
  readonly places: (direction: Sort['direction']) => Uint32Array;
};

/** An empty index of `column`. */
export function createColumnIndex<Row>({ kind, read }: Column<Row>): ColumnIndex<Row> {
  const codeOf = new Map<Cell, number>();
  const keys: Key[] = [];
  let codes = new Uint32Array(0);
  let filled = 0;
  let ranks: Ranks | null = null;

  const code = (cell: Cell): number => {
    const name = typeof cell === 'object' ? JSON.stringify(cell) : cell;
    const known = codeOf.get(name);
    if (known !== undefined) return known;
    const made = keys.push(keyOf(kind, cell)) - 1;
    codeOf.set(name, made);
    return made;
  };
  const reserve = (length: number) => {
    if (length <= codes.length) return;
    const grown = new Uint32Array(Math.max(length, Math.ceil(codes.length * 1.5)));
    grown.set(codes);
    codes = grown;
  };

  return {
    fill(rows, until) {
      reserve(until);
      for (; filled < until; filled++) {
        const row = rows[filled];
        if (row !== undefined) codes[filled] = code(read(row));
      }
    },
    put(slot, row) {
      if (slot < filled) codes[slot] = code(read(row));
    },
    asked: () => ({ codes, keys }),
    places(direction) {
      ranks ??= createRanks();
      ranks.take(keys);
      return ranks.places(direction);
    },
  };
}
