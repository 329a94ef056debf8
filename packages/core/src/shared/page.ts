/** One page of a longer result. */
import * as z from 'zod/mini';

/** One page of results; `next` is an opaque cursor, and null on the last page. */
export const pageOf = <Item extends z.ZodMiniType>(item: Item) =>
  z.object({ items: z.readonly(z.array(item)), next: z.nullable(z.string()) });

/** What `pageOf` reads, for answers that are believed; ask again with `next` as `after` until it is null. */
export type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null };
