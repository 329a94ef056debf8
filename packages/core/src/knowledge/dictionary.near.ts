/** Words of a dictionary that resemble a mistyped one, found in one walk. */
import type { Dictionary } from './segment.schema.ts';

/** Called with the rank of a word and how many slips of the hand lie between. */
export type NearVisitor = (rank: number, distance: number) => void;

/**
 * Visits every word at most `limit` slips away from `word`: a letter too many, too few, another, or two exchanged.
 * With `unfinished`, a word also counts when its beginning is that near.
 */
export function eachNear(
  { letters, starts, shared }: Dictionary,
  word: string,
  limit: number,
  unfinished: boolean,
  visit: NearVisitor,
): void {
  // rows[d] holds the distances from the first d letters of the present word to each beginning of `word`. Neighbours
  // in the dictionary share beginnings, and with them rows; a beginning too far away is skipped with all its words.
  const rows: Uint8Array[] = [Uint8Array.from({ length: word.length + 1 }, (_, at) => at)];
  const count = shared.length;
  let known = 0;
  for (let rank = 0; rank < count;) {
    const start = starts[rank] ?? 0;
    const length = (starts[rank + 1] ?? 0) - start;
    known = Math.min(known, shared[rank] ?? 0);
    let verdict = -1;
    while (known < length) {
      const least = fillRow(rows, known, letters, start, word);
      known++;
      const whole = rows[known]?.[word.length] ?? limit + 1;
      if (unfinished && whole <= limit) verdict = whole;
      if (verdict >= 0 || least > limit) break;
    }
    if (verdict < 0 && known === length) {
      const distance = rows[known]?.[word.length] ?? limit + 1;
      if (distance <= limit) visit(rank, distance);
      rank++;
      continue;
    }
    do {
      if (verdict >= 0) visit(rank, verdict);
      rank++;
    } while (rank < count && (shared[rank] ?? 0) >= known);
  }
}

// Fills rows[depth + 1] for the word that begins at `start`; answers the least distance any longer beginning can have.
function fillRow(rows: Uint8Array[], depth: number, letters: Uint16Array, start: number, word: string): number {
  const before = rows[depth - 1];
  const above = rows[depth] ?? new Uint8Array();
  const row = (rows[depth + 1] ??= new Uint8Array(word.length + 1));
  const letter = letters[start + depth] ?? 0;
  const lastLetter = depth > 0 ? (letters[start + depth - 1] ?? 0) : -1;
  let least = (row[0] = depth + 1);
  for (let at = 1; at <= word.length; at++) {
    const wanted = word.charCodeAt(at - 1);
    const up = above[at] ?? 0;
    const diagonal = above[at - 1] ?? 0;
    let cost = letter === wanted ? diagonal : 1 + Math.min(diagonal, up, row[at - 1] ?? 0);
    if (before && at > 1 && lastLetter === wanted && letter === word.charCodeAt(at - 2)) {
      cost = Math.min(cost, 1 + (before[at - 2] ?? 0));
    }
    row[at] = cost;
    least = Math.min(least, cost, diagonal + 1);
  }
  return least;
}
