/** Words of a dictionary that resemble a mistyped one, found in one walk. */

/** How a word is looked for: at most `limit` slips away; with `unfinished`, only its beginning need be that near. */
export type Slips = { readonly limit: number; readonly unfinished: boolean };

/**
 * Visits every word near `wanted` with the slips of the hand between: letters too many, too few, others, or two exchanged.
 * Of an unfinished word, with the slips in the shortest beginning that is near enough.
 */
export function eachNear(
  words: readonly string[],
  wanted: string,
  { limit, unfinished }: Slips,
  visit: (rank: number, slips: number) => void,
): void {
  // rows[d] holds the slips between the first d letters of the present word and each beginning of `wanted`. Neighbours
  // in the dictionary share beginnings, and with them rows; a beginning too far away is skipped with all its words.
  const rows = [Uint8Array.from({ length: wanted.length + 2 }, (_, at) => at)];
  let previous = '';
  for (let rank = 0, depth = 0; rank < words.length;) {
    const word = words[rank] ?? '';
    let shared = 0;
    while (shared < depth && word[shared] === previous[shared]) shared++;
    depth = shared;
    previous = word;
    let decided = false;
    let slips = limit + 1;
    while (depth < word.length && !decided) {
      const least = fillRow(rows, word, depth++, wanted, limit);
      if ((unfinished || depth === word.length) && depth >= wanted.length - limit)
        slips = rows[depth]?.[wanted.length] ?? 0;
      decided = least > limit || (unfinished && slips <= limit);
    }
    // What is decided before a word's end is decided for all words with this beginning.
    const beginning = word.slice(0, depth);
    do {
      if (slips <= limit) visit(rank, slips);
      rank++;
    } while (decided && words[rank]?.startsWith(beginning));
  }
}

// Fills rows[depth + 1], as far as it can matter; answers the fewest slips that any longer beginning can have.
function fillRow(rows: Uint8Array[], word: string, depth: number, wanted: string, limit: number): number {
  const above = rows[depth] ?? new Uint8Array();
  const row = (rows[depth + 1] ??= new Uint8Array(wanted.length + 2));
  const from = Math.max(1, depth + 1 - limit);
  const to = Math.min(wanted.length, depth + 1 + limit);
  row[from - 1] = from === 1 ? depth + 1 : limit + 1;
  row[to + 1] = limit + 1;
  let least = limit + 1;
  for (let at = from; at <= to; at++) {
    const diagonal = above[at - 1] ?? 0;
    const isSame = word[depth] === wanted[at - 1];
    let slips = isSame ? diagonal : 1 + Math.min(diagonal, above[at] ?? 0, row[at - 1] ?? 0);
    if (!isSame && word[depth] === wanted[at - 2] && word[depth - 1] === wanted[at - 1]) {
      slips = Math.min(slips, 1 + (rows[depth - 1]?.[at - 2] ?? limit));
    }
    row[at] = slips;
    least = Math.min(least, slips);
  }
  return least;
}
