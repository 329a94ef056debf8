/** How the list reads a desk: rows by the page, however many are wanted. */
import type { TicketPage, TicketPort } from '../../port/desk-port.ts';
import type { TicketQuery } from '../../port/ticket-query.schema.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';

/** Rows of a page: enough for three screens. */
export const PAGE = 100;
const MOST = 500;

/** So many rows of `query`, from after a cursor, or from the top. */
export type RowsAsked = { readonly query: TicketQuery; readonly after: string | null; readonly count: number };

/** At least so many rows, where there are. */
export async function rowsAt(
  tickets: Pick<TicketPort, 'list'>,
  { query, after, count }: RowsAsked,
  signal: AbortSignal,
): Promise<TicketPage> {
  const items: Ticket[] = [];
  for (let cursor = after; ;) {
    const limit = Math.min(MOST, Math.max(PAGE, count - items.length));
    const page = await tickets.list({ ...query, limit, ...(cursor !== null && { after: cursor }) }, { signal });
    items.push(...page.items);
    cursor = page.next;
    if (cursor === null || items.length >= count) return { ...page, items };
  }
}
