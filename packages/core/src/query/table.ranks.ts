/** The order of a column's distinct keys, kept while new ones arrive. */
import { sortedByCodePoint } from './code-points.ts';
import type { Key } from './column.ts';
import { compareKeys } from './compare.ts';
import type { Sort } from './query.schema.ts';
import { firstAfter, withInserted } from './table.slots.ts';

/** Places of keys, each known by its index. */
export type Ranks = {
  /** Ranks those of `keys` (to which keys are only ever added) that came since the last call. */
  readonly take: (keys: readonly Key[]) => void;
  /** Place of each key: one for equal keys, and behind all others one for empty cells. */
  readonly places: (direction: Sort['direction']) => Uint32Array;
};

/** So few new keys are put in one by one; more are cheaper to sort with all others. */
const FEW = 10;

export function createRanks(): Ranks {
  let order: Uint32Array = new Uint32Array(0);
  let ascending: Uint32Array = new Uint32Array(0);
  let taken = 0;

  const insert = (code: number, keys: readonly Key[]) => {
    const key = keys[code] ?? null;
    if (key === null) return;
    const isGreater = (other: number) => compareKeys(keys[other] ?? null, key) > 0;
    order = withInserted(order, code, firstAfter(order, isGreater));
  };

  return {
    take(keys) {
      if (keys.length === taken) return;
      if (keys.length - taken > FEW) order = orderOf(keys);
      else for (let code = taken; code < keys.length; code++) insert(code, keys);
      ascending = placesOf(order, keys);
      taken = keys.length;
    },
    places(direction) {
      if (direction === 'ascending') return ascending;
      const last = ascending.length;
      return ascending.map((place) => (place === last ? last : last - 1 - place));
    },
  };
}

/** Places are below the number of keys, which is itself the place of empty cells. */
function placesOf(order: Uint32Array, keys: readonly Key[]): Uint32Array {
  const places = new Uint32Array(keys.length).fill(keys.length);
  let place = -1;
  let before: Key = null;
  for (const code of order) {
    const key = keys[code] ?? null;
    if (!isSame(key, before)) place++;
    places[code] = place;
    before = key;
  }
  return places;
}

const isSame = (a: Key, b: Key): boolean => a === b || (typeof a === 'object' && compareKeys(a, b) === 0);

/** The indexes of keys that are not of empty cells, in order. All are of one kind. */
function orderOf(keys: readonly Key[]): Uint32Array {
  const codes = new Uint32Array(keys.length);
  const texts: string[] = [];
  let count = 0;
  for (const [code, key] of keys.entries()) {
    if (key === null) continue;
    codes[count++] = code;
    if (typeof key === 'string') texts.push(key);
  }
  const filled = codes.subarray(0, count);
  if (texts.length === count) return sortedByCodePoint(texts).map((at) => filled[at] ?? 0);
  if (typeof keys[filled[0] ?? 0] === 'number') return filled.sort((a, b) => Number(keys[a]) - Number(keys[b]));
  return filled.sort((a, b) => compareKeys(keys[a] ?? null, keys[b] ?? null));
}
