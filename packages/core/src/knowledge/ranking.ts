/** How well each article answers a question: BM25 over weighted fields, and nearness among the best. */
import { saturated, type Corpus } from './corpus.ts';
import { find } from './dictionary.ts';
import { addNearness } from './nearness.ts';
import { formsOf, nearTo, slipsIn, type Answers, type Wanted } from './query.words.ts';
import type { Ranking } from './ranking.best.ts';
import type { Segment } from './segment.schema.ts';

// The word exactly as asked counts so much more.
const EXACT_BONUS = 0.3;

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
  for (const { word } of wanted) addWord(exactly(segments, word), EXACT_BONUS);
  const ranking = { scores, found: found.subarray(0, foundCount), answers };
  if (wanted.length > 1) addNearness(corpus, ranking, rarities);
  return ranking;
}

// Rank -1 stands before the first word: nobody holds it.
const exactly = (segments: readonly Segment[], word: string): readonly Answers[] =>
  segments.map(({ words }) => new Map([[find(words, word), 1]]));

// Only a word that nothing answers is taken for a slip of the hand, and for two only when one does not explain it.
function answersTo(segments: readonly Segment[], want: Wanted): readonly Answers[] {
  let answers = segments.map(({ words }) => formsOf(words, want));
  for (let slips = 1; slips <= slipsIn(want) && answers.every(({ size }) => size === 0); slips++) {
    answers = segments.map(({ words }) => nearTo(words, want, slips));
  }
  return answers;
}
