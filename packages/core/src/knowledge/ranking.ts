/** How well each article answers a question: BM25 over weighted fields, then how near the words stand, among the best. */
import type { Corpus } from './corpus.ts';
import { find } from './dictionary.ts';
import { formsOf, nearTo, slipsIn, type Answers, type Wanted } from './query.words.ts';
import type { Segment } from './segment.schema.ts';

/** Every article that answers at all, with its score by number; and by segment, the words that answer the n-th wanted one. */
export type Ranking = {
  readonly scores: Float64Array;
  readonly found: Uint32Array;
  readonly answers: readonly (readonly Answers[])[];
};

// BM25's usual constants; an exact form counts a third more; the best hundred are read for nearness, five words wide
// (Rasolofo and Savoy 2003). None of them was fitted to a test.
const SATURATION = 1.2;
const EXACT_BONUS = 0.3;
const READ_AGAIN = 100;
const WINDOW = 5;

/** Scores the articles of a corpus for the wanted words. */
export function rankArticles(corpus: Corpus, wanted: readonly Wanted[]): Ranking {
  const { segments, bases, lengths } = corpus;
  const total = lengths.length;
  const scores = new Float64Array(total);
  const found = new Uint32Array(total);
  const strength = new Float32Array(total);
  const holding = new Uint32Array(total);
  let foundCount = 0;

  // Adds to the scores what one word is worth to its holders; answers its rarity.
  const addWord = (answers: readonly Answers[], share: number): number => {
    let count = 0;
    segments.forEach(({ holders, strengths, holderStarts }, s) => {
      const base = bases[s] ?? 0;
      for (const [rank, fitness] of answers[s] ?? []) {
        const end = holderStarts[rank + 1] ?? 0;
        for (let at = holderStarts[rank] ?? 0; at < end; at++) {
          const article = base + (holders[at] ?? 0);
          const before = strength[article] ?? 0;
          if (before === 0) holding[count++] = article;
          strength[article] = before + (fitness * (strengths[at] ?? 0)) / 2;
        }
      }
    });
    const rarity = Math.log(1 + (total - count + 0.5) / (count + 0.5));
    for (let at = 0; at < count; at++) {
      const article = holding[at] ?? 0;
      const score = scores[article] ?? 0;
      if (score === 0) found[foundCount++] = article;
      scores[article] = score + share * rarity * saturated(strength[article] ?? 0, lengths[article] ?? 1);
      strength[article] = 0;
    }
    return rarity;
  };

  const answers = wanted.map((want) => answersTo(segments, want));
  const rarities = answers.map((answer) => addWord(answer, 1));
  for (const { word } of wanted)
    addWord(
      segments.map((segment) => exactly(segment, word)),
      EXACT_BONUS,
    );
  const ranking = { scores, found: found.subarray(0, foundCount), answers };
  if (wanted.length > 1) addNearness(corpus, ranking, rarities);
  return ranking;
}

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

const saturated = (strength: number, length: number): number =>
  (strength * (SATURATION + 1)) / (strength + SATURATION * length);

function exactly({ dictionary }: Segment, word: string): Answers {
  const rank = find(dictionary, word);
  return new Map(rank < 0 ? [] : [[rank, 1]]);
}

// Only a word that nothing answers is taken for a slip of the hand.
function answersTo(segments: readonly Segment[], want: Wanted): readonly Answers[] {
  const forms = segments.map(({ dictionary }) => formsOf(dictionary, want));
  if (forms.some(({ size }) => size > 0)) return forms;
  return segments.map(({ dictionary }) => {
    const near = nearTo(dictionary, want, slipsIn(want));
    return new Map(Array.from(near, ([rank, distance]) => [rank, 0.6 / distance]));
  });
}

function addNearness({ segments, bases, lengths }: Corpus, ranking: Ranking, rarities: readonly number[]): void {
  const best = bestOf(ranking.scores, ranking.found, READ_AGAIN);
  segments.forEach((segment, s) => {
    const base = bases[s] ?? 0;
    const wanted = wantedByRank(ranking, s, segment.spellings.length);
    for (const number of best) {
      const article = number - base;
      if (article < 0 || article >= segment.heads.length) continue;
      const bonus = nearness(segment, article, wanted, rarities, lengths[number] ?? 1);
      ranking.scores[number] = (ranking.scores[number] ?? 0) + bonus;
    }
  });
}

// Each pair of wanted words is a word of its own: as rare as its commoner half, and mentioned as often as the two are near.
function nearness(
  { text, textStarts }: Segment,
  article: number,
  wanted: Uint8Array,
  rarities: readonly number[],
  length: number,
): number {
  const size = rarities.length;
  const mentions = new Float32Array(size * size);
  const lastAt = new Float64Array(size).fill(-Infinity);
  const end = textStarts[article + 1] ?? 0;
  for (let at = textStarts[article] ?? 0; at < end; at++) {
    const here = (wanted[text[at] ?? 0] ?? 0) - 1;
    if (here < 0) continue;
    for (let other = 0; other < size; other++) {
      const distance = at - (lastAt[other] ?? 0);
      if (other === here || distance > WINDOW) continue;
      const pair = Math.min(here, other) * size + Math.max(here, other);
      mentions[pair] = (mentions[pair] ?? 0) + 1 / distance ** 2;
    }
    lastAt[here] = at;
  }
  return mentions.reduce((sum, count, pair) => {
    if (count === 0) return sum;
    const rarity = Math.min(rarities[Math.floor(pair / size)] ?? 0, rarities[pair % size] ?? 0);
    return sum + rarity * saturated(count, length);
  }, 0);
}
