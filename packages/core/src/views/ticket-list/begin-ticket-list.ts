/** The list as a page begins with it: its first rows are read at once, and its machine comes when the page rests. */
import type { DeskPort } from '../../port/desk-port.ts';
import type { TicketQuery } from '../../port/ticket-query.schema.ts';
import { lateActor, type Rest } from '../late-actor.ts';
import { queryOfAnyDay } from './list-query.ts';
import {
  firstContext,
  type TicketListContext,
  type TicketListEvent,
  type TicketListInput,
} from './ticket-list.context.ts';
import { rowsAt } from './ticket-list.reads.ts';
import type { ListTag } from './ticket-list.select.ts';

/** As `startTicketList`, its machine fetched later; `stop()` it when the view goes. */
export const beginTicketList = (desk: DeskPort, input: TicketListInput, rest: Rest) =>
  lateActor<TicketListContext, ListTag, TicketListEvent>({
    rest,
    first: { context: firstContext(input), tags: ['busy'] },
    read: async (signal) => {
      const context = firstContext(input);
      const query = await queryOf(context);
      const { items, next, total } = await rowsAt(desk.tickets, { query, after: null, count: context.wanted }, signal);
      return { context: { ...context, query, rows: items, next, total }, tags: [] };
    },
    watch: (changed) =>
      desk.watch?.(({ kind }) => {
        if (kind === 'ticket' || kind === 'tickets') changed();
      }),
    fetch: async () => {
      const { startTicketList } = await import('./start-ticket-list.ts');
      return ({ context, isRead, isStale }) => {
        const list = startTicketList(desk, { ...input, ...(isRead && { known: context }) });
        if (isStale) list.send({ type: 'desk.changed' });
        return list;
      };
    },
    waits: (context) => ({ context: { ...context, error: null }, tags: ['busy'] }),
    fails: (context, error) => ({
      context: { ...context, error },
      tags: context.total === null ? ['stalled', 'failed'] : ['stalled'],
    }),
  });

/** What days are is fetched only where some are asked for. */
async function queryOf(context: TicketListContext): Promise<TicketQuery> {
  if (context.wish.period.kind === 'all') return queryOfAnyDay(context.wish, context);
  const { queryFor } = await import('./list-period.ts');
  return queryFor(context.wish, { ...context, at: context.now() });
}
