/** The index as data: what is stored, transferred, and read again only when it is whole. */
import * as z from 'zod/mini';
import { ArticleId } from './article.schema.ts';

const Numbers = z.instanceof(Uint32Array);
const SmallNumbers = z.instanceof(Uint16Array);
const Bytes = z.instanceof(Uint8Array);

/** What results show of an article, and how it stands without a question. */
export const ArticleHead = z.object({
  id: ArticleId,
  title: z.string(),
  introduction: z.string(),
  productId: z.nullable(z.string()),
  /** How surely it helps, from its readers' votes, 0 to 1. */
  merit: z.number(),
  /** Milliseconds since the epoch. */
  updatedAt: z.number(),
});
export type ArticleHead = z.infer<typeof ArticleHead>;

/** Articles, numbered from 0, that no longer change. */
export const Segment = z.object({
  heads: z.array(ArticleHead),
  /** All words, folded, sorted as `sort()` does; each is addressed by its rank. */
  words: z.array(z.string()),
  /** By rank: the word as first written, in lower case, where that is not its folded form; else empty. */
  spellings: z.array(z.string()),
  /** The words of all articles in reading order, by rank; between two fields, the number after the last rank. */
  text: z.union([SmallNumbers, Numbers]),
  /** Where each article begins in `text`; one more entry than articles. */
  textStarts: Numbers,
  /** For each word the articles that have it, and how strongly: halves of one mention in a body. */
  holders: z.union([SmallNumbers, Numbers]),
  strengths: Bytes,
  /** Where each word begins in `holders` and `strengths`; one more entry than words. */
  holderStarts: Numbers,
});
export type Segment = z.infer<typeof Segment>;

/** A whole index. `version` changes when older engines' indexes can no longer be read. */
export const SavedIndex = z.object({
  version: z.literal(1),
  segments: z.readonly(z.array(Segment)),
  /** Numbers of articles since removed or replaced, counted through all segments. */
  gone: z.readonly(z.array(z.int())),
});
export type SavedIndex = z.infer<typeof SavedIndex>;
