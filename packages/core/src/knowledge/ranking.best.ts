/** What a ranking is, and its best articles. */
import type { Answers } from './query.words.ts';

/** Every article that answers at all, with its score by number; and by segment, the words that answer the n-th wanted one. */
export type Ranking = {
  readonly scores: Float64Array;
  readonly found: Uint32Array;
  readonly answers: readonly (readonly Answers[])[];
};

/** The best of `articles`, best first, of those that come after `last`. */
export function bestOf(
  scores: Float64Array,
  articles: Uint32Array,
  limit: number,
  last: number | null = null,
): readonly number[] {
  const best: number[] = [];
  for (const article of articles) {
    if (last !== null && !isBetter(scores, last, article)) continue;
    let place = best.length;
    while (place > 0 && isBetter(scores, article, best[place - 1] ?? 0)) place--;
    if (place === limit) continue;
    best.splice(place, 0, article);
    if (best.length > limit) best.pop();
  }
  return best;
}

function isBetter(scores: Float64Array, one: number, other: number): boolean {
  const difference = (scores[one] ?? 0) - (scores[other] ?? 0);
  return difference > 0 || (difference === 0 && one < other);
}

/** For each word of a segment, which wanted word it answers, counted from 1; 0 for none. */
export function wantedByRank({ answers }: Pick<Ranking, 'answers'>, segment: number, words: number): Uint8Array {
  const wanted = new Uint8Array(words + 1);
  answers.forEach((answer, at) => {
    for (const rank of answer[segment]?.keys() ?? []) wanted[rank] = at + 1;
  });
  return wanted;
}
