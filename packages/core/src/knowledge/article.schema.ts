/** What the knowledge base holds, what is asked of it, and what it answers (Plusoft S2). */
import * as z from 'zod/mini';
import { Instant } from '../shared/instant.ts';
import { pageOf } from '../shared/page.ts';

/** Address of an article. */
export const ArticleId = z.string().check(z.minLength(1), z.maxLength(64)).brand<'ArticleId'>();
export type ArticleId = z.infer<typeof ArticleId>;

/** One answer, written once for everybody who will ask. */
export const Article = z.object({
  id: ArticleId,
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  /** One or two sentences, shown under the title in results. */
  introduction: z.string().check(z.maxLength(1000)),
  /** As `format` says. Not clean: whoever shows it cleans it. */
  body: z.string(),
  format: z.enum(['html', 'markdown']),
  /** The product it is about; null where it serves all of them. */
  productId: z.nullable(z.string().check(z.minLength(1), z.maxLength(64))),
  /** Words people use for it that the text does not. */
  keywords: z.readonly(z.array(z.string().check(z.maxLength(80)))),
  updatedAt: Instant,
  /** How many readers said "this helped". */
  helped: z.int().check(z.nonnegative()),
  notHelped: z.int().check(z.nonnegative()),
});
export type Article = z.infer<typeof Article>;

/** A question to the knowledge base, sent at every keystroke. */
export const ArticleQuery = z.object({
  /** As typed; its last word may be unfinished. Empty: the articles that helped most, then the newest. */
  text: z.string().check(z.maxLength(500)),
  /** Only articles of this product and those that serve all; absent or null: every article (Plusoft S1). */
  productId: z.optional(z.nullable(z.string())),
  limit: z._default(z.int().check(z.minimum(1), z.maximum(50)), 5),
  /** `next` of the page before. */
  after: z.optional(z.string()),
});
export type ArticleQuery = z.input<typeof ArticleQuery>;

/** A stretch of the original text, in UTF-16 units: from the first number, up to but without the second. */
export const Mark = z.readonly(z.tuple([z.int(), z.int()]));
export type Mark = z.infer<typeof Mark>;

/** An article as a result: enough to choose it, not to read it. */
export const ArticleHit = z.object({
  id: ArticleId,
  title: z.string(),
  introduction: z.string(),
  productId: z.nullable(z.string()),
  /** Comparable within one answer only. */
  score: z.number(),
  /** The words that answered the question. */
  marks: z.object({ title: z.readonly(z.array(Mark)), introduction: z.readonly(z.array(Mark)) }),
});
export type ArticleHit = z.infer<typeof ArticleHit>;

/** A page of results, and how many there are over all pages. */
export const ArticlePage = z.extend(pageOf(ArticleHit), { total: z.int() });
export type ArticlePage = z.infer<typeof ArticlePage>;
