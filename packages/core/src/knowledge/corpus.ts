/** Segments laid one after another: what a question is asked of. */
import type { ArticleHead, Segment } from './segment.schema.ts';

/** An article's number runs through all segments. */
export type Corpus = {
  readonly segments: readonly Segment[];
  /** The number of each segment's first article. */
  readonly bases: readonly number[];
  readonly heads: readonly ArticleHead[];
  /** How much an article's length weakens a mention: 1 for one of average length. */
  readonly lengths: Float32Array;
  /** Numbers of articles that are no more. */
  readonly gone: ReadonlySet<number>;
};

// BM25's `b` and `k1`, as usual.
const LENGTH_SHARE = 0.75;
const SATURATION = 1.2;

/** Lays segments one after another. */
export function corpusOf(segments: readonly Segment[], gone: ReadonlySet<number>): Corpus {
  const heads = segments.flatMap((segment) => segment.heads);
  const average = segments.reduce((sum, { text }) => sum + text.length, 0) / heads.length;
  const lengths = new Float32Array(heads.length);
  const bases: number[] = [];
  let number = 0;
  for (const { textStarts } of segments) {
    bases.push(number);
    for (let article = 1; article < textStarts.length; article++) {
      const length = (textStarts[article] ?? 0) - (textStarts[article - 1] ?? 0);
      lengths[number++] = 1 - LENGTH_SHARE + (LENGTH_SHARE * length) / average;
    }
  }
  return { segments, bases, heads, lengths, gone };
}

/** What so many mentions are worth in an article of this length: each less than the one before. */
export const saturated = (mentions: number, length: number): number =>
  (mentions * (SATURATION + 1)) / (mentions + SATURATION * length);
