/** What the list asks of a desk: rows by the page, figures for the tabs, and to be told of changes. */
import { fromCallback, fromPromise } from 'xstate';
import type { DeskPort, TicketPage } from '../../port/desk-port.ts';
import type { StageCounts, TicketQuery } from '../../port/ticket-query.schema.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';

/** Rows of a page: enough for three screens. */
export const PAGE = 100;
const MOST = 500;

/** So many rows of `query`, from after a cursor, or from the top. */
export type RowsAsked = { readonly query: TicketQuery; readonly after: string | null; readonly count: number };

const unprovided = (): Promise<never> =>
  Promise.reject(new DeskError('unavailable', 'No desk was provided: use startTicketList(desk, input)'));

export const readRows = fromPromise<TicketPage, RowsAsked>(unprovided);
export const readCounts = fromPromise<StageCounts, TicketQuery>(unprovided);
export const watchDesk = fromCallback<{ type: 'desk.changed' }>(() => undefined);

export const rowsFrom = ({ tickets }: DeskPort) =>
  fromPromise<TicketPage, RowsAsked>(async ({ input: { query, after, count }, signal }) => {
    const items: Ticket[] = [];
    for (let cursor = after; ;) {
      const limit = Math.min(MOST, Math.max(PAGE, count - items.length));
      const page = await tickets.list({ ...query, limit, ...(cursor !== null && { after: cursor }) }, { signal });
      items.push(...page.items);
      cursor = page.next;
      if (cursor === null || items.length >= count) return { ...page, items };
    }
  });

export const countsFrom = ({ tickets }: DeskPort) =>
  fromPromise<StageCounts, TicketQuery>(({ input, signal }) => tickets.count(input, { signal }));

export const changesOf = (desk: DeskPort) =>
  fromCallback<{ type: 'desk.changed' }>(({ sendBack }) =>
    desk.watch?.(({ kind }) => {
      if (kind === 'ticket' || kind === 'tickets') sendBack({ type: 'desk.changed' });
    }),
  );
