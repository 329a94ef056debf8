/** Turns articles into a segment, in slices short enough for a page that stays alive. */
import { millis } from '../shared/instant.ts';
import type { Article } from './article.schema.ts';
import { dictionaryOf } from './dictionary.ts';
import { GAP, lexicon } from './lexicon.ts';
import type { ArticleHead, Segment } from './segment.schema.ts';

/** How far a build has come: `done` of `total` articles read. */
export type BuildProgress = { readonly done: number; readonly total: number };

// How much one mention counts in title, keywords, introduction and body: halves of one in the body.
const FIELD_STRENGTHS = [8, 8, 4, 2];

// A slice reads about so many letters, or places so many words: some 10 ms of a laptop, 40 of a telephone.
const SLICE_LETTERS = 40_000;
const SLICE_WORDS = 100_000;

/** Builds a segment of articles with different ids; each `next()` is one slice of the work. */
export function* buildSegment(articles: readonly Article[]): Generator<BuildProgress, Segment> {
  const total = articles.length;
  const read = lexicon();
  const textStarts = new Uint32Array(total + 1);
  let letters = 0;
  for (const [number, article] of articles.entries()) {
    letters += read.add(article);
    textStarts[number + 1] = read.text().length;
    if (letters < SLICE_LETTERS) continue;
    letters = 0;
    yield { done: number + 1, total };
  }
  const { words, ranks, spellings, holders } = read.sorted();
  yield { done: total, total };
  const dictionary = dictionaryOf(words);
  const holderStarts = new Uint32Array(words.length + 1);
  holders.forEach((count, rank) => (holderStarts[rank + 1] = (holderStarts[rank] ?? 0) + count));
  yield { done: total, total };
  const placed = yield* place(read.text(), ranks, textStarts, holderStarts);
  return { heads: articles.map(headOf), dictionary, spellings, textStarts, holderStarts, ...placed };
}

// Writes the text in ranks, and for each word its articles, in order, with how strongly each holds it.
function* place(
  numbers: Uint32Array,
  ranks: Uint32Array,
  textStarts: Uint32Array,
  holderStarts: Uint32Array,
): Generator<BuildProgress, Pick<Segment, 'text' | 'holders' | 'strengths'>> {
  const gap = ranks.length;
  const total = textStarts.length - 1;
  const text = numbersUpTo(gap, numbers.length);
  const holders = numbersUpTo(total, holderStarts[gap] ?? 0);
  const strengths = new Uint8Array(holders.length);
  const free = holderStarts.slice();
  for (let article = 0, slice = SLICE_WORDS; article < total; article++) {
    const end = textStarts[article + 1] ?? 0;
    for (let at = textStarts[article] ?? 0, field = 0; at < end; at++) {
      const number = numbers[at] ?? GAP;
      const rank = number === GAP ? gap : (ranks[number] ?? gap);
      text[at] = rank;
      if (rank === gap) {
        field++;
        continue;
      }
      let where = (free[rank] ?? 0) - 1;
      if (where < (holderStarts[rank] ?? 0) || holders[where] !== article) where = free[rank] ?? 0;
      free[rank] = where + 1;
      holders[where] = article;
      strengths[where] = Math.min(255, (strengths[where] ?? 0) + (FIELD_STRENGTHS[field] ?? 0));
    }
    if (end < slice) continue;
    slice = end + SLICE_WORDS;
    yield { done: total, total };
  }
  return { text, holders, strengths };
}

function headOf({ id, title, introduction, productId, updatedAt, helped, notHelped }: Article): ArticleHead {
  return { id, title, introduction, productId, merit: merit(helped, notHelped), updatedAt: millis(updatedAt) };
}

// The lower end of Wilson's 95 % interval: nine of ten readers weigh more than one of one.
function merit(helped: number, notHelped: number): number {
  const votes = helped + notHelped;
  if (votes === 0) return 0;
  const z2 = 1.96 ** 2;
  return (helped + z2 / 2 - Math.sqrt(z2 * ((helped * notHelped) / votes + z2 / 4))) / (votes + z2);
}

// The smallest array that holds numbers up to `greatest`.
const numbersUpTo = (greatest: number, length: number): Segment['text'] =>
  greatest < 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
