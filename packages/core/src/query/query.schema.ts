/** A question to a list, as data: which rows, in which order, which page (TOTALL 3, T8). */
import * as z from 'zod/mini';
import { DEFAULT_LIMIT } from '../shared/page-limit.ts';

const column = z.string().check(z.minLength(1), z.maxLength(64));
const text = z.string().check(z.maxLength(500));
/** What a cell is compared with: text, number, instant (ISO 8601 with `Z`), flag or choice, as the column's kind asks. */
const operand = z.union([text, z.number(), z.boolean()]);
const scale = z.union([text, z.number()]);

/**
 * One condition on one column. What each operator means for each kind stands in `filter.ts`.
 *
 * `greater` and `less` are strict, `between` includes both ends, `differs` is the opposite of `equals` (so it holds for
 * an empty cell), and `empty: false` asks for cells that hold something.
 */
export const Filter = z.discriminatedUnion('operator', [
  z.object({ column, operator: z.literal('contains'), value: text }),
  z.object({ column, operator: z.literal('equals'), value: operand }),
  z.object({ column, operator: z.literal('starts'), value: text }),
  z.object({ column, operator: z.literal('ends'), value: text }),
  z.object({ column, operator: z.literal('differs'), value: operand }),
  z.object({ column, operator: z.literal('greater'), value: scale }),
  z.object({ column, operator: z.literal('less'), value: scale }),
  z.object({ column, operator: z.literal('between'), value: z.readonly(z.tuple([scale, scale])) }),
  z.object({ column, operator: z.literal('empty'), value: z.boolean() }),
]);
export type Filter = z.infer<typeof Filter>;

/** How a filter compares; which ones suit a kind stands in `filter.ts`. */
export type Operator = Filter['operator'];

/** Empty cells come last in both directions. */
export const Sort = z.object({ column, direction: z.enum(['ascending', 'descending']) });
export type Sort = z.infer<typeof Sort>;

/** Words typed into one box: each must stand, in full or as a part, in at least one of the columns. */
export const Search = z.object({ text, columns: z.readonly(z.array(column).check(z.minLength(1), z.maxLength(20))) });
export type Search = z.infer<typeof Search>;

/** Which rows (all `filters` and the `search` must hold), in which order (ties are broken by id), and which page of them. */
export const Query = z.object({
  filters: z._default(z.readonly(z.array(Filter).check(z.maxLength(50))), []),
  search: z.optional(Search),
  sort: z._default(z.readonly(z.array(Sort).check(z.maxLength(10))), []),
  limit: z._default(z.int().check(z.minimum(1), z.maximum(500)), DEFAULT_LIMIT),
  /** The `next` of the page before, unread. */
  after: z.optional(z.string()),
});
/** A query as it is asked: what is left out has its default. */
export type Query = z.input<typeof Query>;
