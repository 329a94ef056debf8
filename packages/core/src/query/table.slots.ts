/** Loops over a table's slots in typed arrays, where its time goes. */
import type { Key } from './column.ts';
import type { KeyTest } from './filter.ts';

/** `order` sorted by the place of each slot's code; slots of one place stay as they were (counting sort). */
export function sortedByPlace(order: Uint32Array, codes: Uint32Array, places: Uint32Array): Uint32Array {
  const placeOf = new Uint32Array(order.length);
  const starts = new Uint32Array(places.length + 1);
  for (let at = 0; at < order.length; at++) {
    const place = places[codes[order[at] ?? 0] ?? 0] ?? 0;
    placeOf[at] = place;
    starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  }
  for (let place = 1; place < starts.length; place++) {
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  }
  const sorted = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const place = placeOf[at] ?? 0;
    const target = starts[place] ?? 0;
    sorted[target] = order[at] ?? 0;
    starts[place] = target + 1;
  }
  return sorted;
}

/** One column's part in a condition: each slot's code, and each code's key. */
export type Asked = { readonly codes: Uint32Array; readonly keys: readonly Key[] };

/** Leaves 1 in `matches` only where, in at least one of `columns`, the slot's key passes. Tests a key once, and none that no slot left needs. */
export function keepPassing(matches: Uint8Array, columns: readonly Asked[], test: KeyTest): void {
  const passes = new Uint8Array(matches.length);
  for (const { codes, keys } of columns) {
    const verdicts = new Uint8Array(keys.length);
    for (let slot = 0; slot < matches.length; slot++) {
      if (matches[slot] === 0 || passes[slot] === 1) continue;
      const code = codes[slot] ?? 0;
      if (verdicts[code] === UNKNOWN) verdicts[code] = test(keys[code] ?? null) ? PASSED : FAILED;
      if (verdicts[code] === PASSED) passes[slot] = 1;
    }
  }
  matches.set(passes);
}

/** The slots of `order` that have 1 in `matches`, in the same order. */
export function slotsMatching(order: Uint32Array, matches: Uint8Array): Uint32Array {
  const found = new Uint32Array(order.length);
  let count = 0;
  for (let at = 0; at < order.length; at++) {
    const slot = order[at] ?? 0;
    if (matches[slot] === 1) found[count++] = slot;
  }
  return found.slice(0, count);
}

/** The first position of `slots` for which `isAfter` holds, given that it holds for all behind one for which it does. */
export function firstAfter(slots: Uint32Array, isAfter: (slot: number) => boolean): number {
  let [from, to] = [0, slots.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isAfter(slots[middle] ?? 0)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** How many of the first `size` slots, or of those with 1 in `matches`, each of `codeCount` codes has. */
export function tallied(codes: Uint32Array, size: number, codeCount: number, matches: Uint8Array | null): Uint32Array {
  const tally = new Uint32Array(codeCount);
  for (let slot = 0; slot < size; slot++) {
    const code = codes[slot] ?? 0;
    if (matches === null || matches[slot] === 1) tally[code] = (tally[code] ?? 0) + 1;
  }
  return tally;
}

/** `list` with `value` at `at`, and what stood there behind it. */
export function withInserted(list: Uint32Array, value: number, at: number): Uint32Array {
  const longer = new Uint32Array(list.length + 1);
  longer.set(list.subarray(0, at));
  longer[at] = value;
  longer.set(list.subarray(at), at + 1);
  return longer;
}

/** `order` without `slot`, and with `last` under the name `slot`. */
export function withoutSlot(order: Uint32Array, slot: number, last: number): Uint32Array {
  return order.filter((one) => one !== slot).map((one) => (one === last ? slot : one));
}

const UNKNOWN = 0;
const FAILED = 1;
const PASSED = 2;
