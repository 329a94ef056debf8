/** Texts in the order of their code points, as a database with the collation "C" has them: the same in every place and language. */

/** Compares two texts by code point; a text comes before any longer one that it begins. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return placeAt(a, at) - placeAt(b, at);
}

/**
 * The indexes of `texts` in the order of code points; equal ones in any order.
 *
 * A three-way quicksort (Bentley and Sedgewick) by three units at a time, packed into a number beside each index: it
 * reads each text once up to where it differs, while comparing whole texts reads what they have in common again and again.
 */
export function sortedByCodePoint(texts: readonly string[]): Uint32Array {
  const order = new Uint32Array(texts.length).map((_, at) => at);
  // Numbers of tickets and ids made of the time arrive in order.
  if (isInOrder(texts)) return order;
  const packs = new Float64Array(texts.length).map((_, at) => packAt(texts[at] ?? '', 0));
  const waiting: Range[] = [{ from: 0, to: order.length, depth: 0 }];
  for (let range = waiting.pop(); range; range = waiting.pop()) {
    const { from, to, depth } = range;
    if (to - from <= FEW) {
      insertionSort(texts, order, packs, range);
      continue;
    }
    const pivot = middleOf(packs[from] ?? 0, packs[(from + to) >> 1] ?? 0, packs[to - 1] ?? 0);
    const [less, greater] = partition(order, packs, range, pivot);
    waiting.push({ from, to: less, depth }, { from: greater, to, depth });
    if (isWhole(pivot)) continue;
    for (let at = less; at < greater; at++) packs[at] = packAt(texts[order[at] ?? 0] ?? '', depth + PACKED);
    waiting.push({ from: less, to: greater, depth: depth + PACKED });
  }
  return order;
}

/** Positions of which the texts are equal before `depth`. */
type Range = { readonly from: number; readonly to: number; readonly depth: number };

const FEW = 8;
const PACKED = 3;
/** A unit's place needs 17 bits with the end of the text: three fit into the 53 of a number. */
const PLACES = 2 ** 17;

/** Place of a unit, from 1; 0 behind the text's end. UTF-16 has the surrogates before U+E000, but their code points come after U+FFFF. */
function placeAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if (unit < 0xd800) return unit + 1;
  return unit < 0xe000 ? unit + 0x2001 : unit - 0x7ff;
}

const isInOrder = (texts: readonly string[]): boolean =>
  texts.every((text, at) => at === 0 || byCodePoint(texts[at - 1] ?? '', text) <= 0);

const packAt = (text: string, at: number): number =>
  (placeAt(text, at) * PLACES + placeAt(text, at + 1)) * PLACES + placeAt(text, at + 2);

/** Whether a text with this pack ends in it. */
const isWhole = (pack: number): boolean => pack % PLACES === 0;

const middleOf = (a: number, b: number, c: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));

/** Moves what is less than `pivot` to the front and what is greater to the end; says where the equal ones begin and end. */
function partition(order: Uint32Array, packs: Float64Array, { from, to }: Range, pivot: number): [number, number] {
  let [less, at, greater] = [from, from, to];
  while (at < greater) {
    const pack = packs[at] ?? 0;
    if (pack === pivot) {
      at++;
      continue;
    }
    const other = pack < pivot ? less++ : --greater;
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
    packs[at] = packs[other] ?? 0;
    packs[other] = pack;
    if (pack < pivot) at++;
  }
  return [less, greater];
}

function insertionSort(texts: readonly string[], order: Uint32Array, packs: Float64Array, { from, to }: Range): void {
  for (let next = from + 1; next < to; next++) {
    const [moving, pack] = [order[next] ?? 0, packs[next] ?? 0];
    const text = texts[moving] ?? '';
    let hole = next;
    for (; hole > from; hole--) {
      const difference = (packs[hole - 1] ?? 0) - pack || byCodePoint(texts[order[hole - 1] ?? 0] ?? '', text);
      if (difference <= 0) break;
      order[hole] = order[hole - 1] ?? 0;
      packs[hole] = packs[hole - 1] ?? 0;
    }
    order[hole] = moving;
    packs[hole] = pack;
  }
}
