/** Turns articles into a segment, in slices short enough for a page that stays alive. */
import { millis } from '../shared/instant.ts';
import type { Article } from './article.schema.ts';
import { lexicon } from './lexicon.ts';
import type { ArticleHead, Segment } from './segment.schema.ts';

/** How far a build has come: `done` of `total` articles read. */
export type BuildProgress = { readonly done: number; readonly total: number };

// How much one mention counts in title, keywords, introduction and body: halves of one in the body.
const FIELD_STRENGTHS = [8, 8, 4, 2];

// A slice reads about so many letters, or places so many words: some 10 ms of a laptop, 40 of a telephone.
const SLICE_LETTERS = 40_000;
const SLICE_WORDS = 40_000;

/** Builds a segment of articles with different ids; each `next()` is one slice of the work. */
export function* buildSegment(articles: readonly Article[]): Generator<BuildProgress, Segment> {
  const total = articles.length;
  const known = lexicon();
  const texts: Uint32Array[] = [];
  const textStarts = new Uint32Array(total + 1);
  let length = 0;
  let letters = 0;
  for (const article of articles) {
    length += texts[texts.push(known.read(article)) - 1]?.length ?? 0;
    textStarts[texts.length] = length;
    letters += article.body.length;
    if (letters < SLICE_LETTERS) continue;
    letters = 0;
    yield { done: texts.length, total };
  }

  const { words, spellings, counts, ranks } = yield* known.sorted({ done: total, total });
  const gap = words.length;
  const holderStarts = new Uint32Array(gap + 1);
  counts.forEach((count, rank) => (holderStarts[rank + 1] = (holderStarts[rank] ?? 0) + count));
  yield { done: total, total };

  // Writes the texts in ranks, and for each word its articles, in order, with how strongly each holds it.
  const text = numbersUpTo(gap, length);
  const holders = numbersUpTo(total, holderStarts[gap] ?? 0);
  const strengths = new Uint8Array(holders.length);
  const free = holderStarts.slice();
  yield { done: total, total };
  let at = 0;
  let slice = SLICE_WORDS;
  for (const [article, numbers] of texts.entries()) {
    let field = 0;
    for (const number of numbers) {
      const rank = ranks[number] ?? gap;
      text[at++] = rank;
      if (rank === gap) {
        field++;
        continue;
      }
      const next = free[rank] ?? 0;
      const isAgain = next > (holderStarts[rank] ?? 0) && holders[next - 1] === article;
      const place = isAgain ? next - 1 : next;
      holders[place] = article;
      strengths[place] = Math.min(255, (strengths[place] ?? 0) + (FIELD_STRENGTHS[field] ?? 0));
      free[rank] = place + 1;
    }
    if (at < slice) continue;
    slice = at + SLICE_WORDS;
    yield { done: total, total };
  }
  return { heads: articles.map(headOf), words, spellings, text, textStarts, holders, strengths, holderStarts };
}

// The smallest array that holds numbers up to `greatest`.
const numbersUpTo = (greatest: number, length: number): Segment['text'] =>
  greatest < 0x10000 ? new Uint16Array(length) : new Uint32Array(length);

const headOf = ({ id, title, introduction, productId, updatedAt, helped, notHelped }: Article): ArticleHead => ({
  id,
  title,
  introduction,
  productId,
  merit: merit(helped, notHelped),
  updatedAt: millis(updatedAt),
});

// As if four more had said no: ninety of a hundred readers weigh more than one of one.
const merit = (helped: number, notHelped: number): number => helped / (helped + notHelped + 4);
