/** What the list is given, hears and knows. */
import type { StageCounts, TicketQuery } from '../../port/ticket-query.schema.ts';
import type { DeskError } from '../../shared/desk-error.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import type { Asker } from './list-query.ts';
import { anyWish, type ListWish } from './list-wish.ts';
import { PAGE } from './ticket-list.reads.ts';

/** Whose list, and what it begins with. */
export type TicketListInput = Omit<Asker, 'at'> & {
  readonly now: () => Instant;
  readonly wish?: Partial<ListWish>;
  /** How many rows to have at hand at once, where a view comes back to where it was. */
  readonly until?: number;
  /** What was read already: the list goes on from there. */
  readonly known?: Pick<TicketListContext, 'query' | 'rows' | 'next' | 'total'>;
};

/** What a view tells the list. */
export type TicketListEvent =
  /** Asked by a choice: read at once. */
  | { readonly type: 'list.ask'; readonly wish: Partial<ListWish> }
  /** Asked by typing: read once the hand rests. */
  | { readonly type: 'list.type'; readonly text: string }
  /** The view shows, or is about to show, rows up to this one. */
  | { readonly type: 'list.want'; readonly until: number }
  | { readonly type: 'list.retry' };

export type TicketListContext = Omit<TicketListInput, 'wish' | 'until' | 'known'> & {
  readonly wish: ListWish;
  /** What `rows` answer, or will. */
  readonly query: TicketQuery;
  readonly wanted: number;
  readonly rows: readonly Ticket[];
  readonly next: string | null;
  /** How many match, on all pages; null until the first page has come. */
  readonly total: number | null;
  readonly counts: StageCounts | null;
  /** What was last to be counted, and what `counts` were counted for. */
  readonly counted: string | null;
  readonly countsOf: string | null;
  readonly error: DeskError | null;
};

/** What the list knows before it has read anything, save what its input does. */
export const firstContext = ({ wish, until = PAGE, known, ...asker }: TicketListInput): TicketListContext => {
  const { query = {}, rows = [], next = null, total = null } = known ?? {};
  return {
    ...{ ...asker, wish: { ...anyWish, ...wish }, wanted: until, query, rows, next, total },
    ...{ counts: null, counted: null, countsOf: null, error: null },
  };
};
