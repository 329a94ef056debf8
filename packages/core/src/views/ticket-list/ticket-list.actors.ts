/** What the list asks of a desk: rows by the page, figures for the tabs, and to be told of changes. */
import { fromCallback, fromPromise } from 'xstate';
import type { DeskPort, TicketPage } from '../../port/desk-port.ts';
import type { StageCounts, TicketQuery } from '../../port/ticket-query.schema.ts';
import { DeskError } from '../../shared/desk-error.ts';
import { rowsAt, type RowsAsked } from './ticket-list.reads.ts';

const unprovided = (): Promise<never> =>
  Promise.reject(new DeskError('unavailable', 'No desk was provided: use startTicketList(desk, input)'));

export const readRows = fromPromise<TicketPage, RowsAsked>(unprovided);
export const readCounts = fromPromise<StageCounts, TicketQuery>(unprovided);
export const watchDesk = fromCallback<{ type: 'desk.changed' }>(() => undefined);

export const rowsFrom = ({ tickets }: DeskPort) =>
  fromPromise<TicketPage, RowsAsked>(({ input, signal }) => rowsAt(tickets, input, signal));

export const countsFrom = ({ tickets }: DeskPort) =>
  fromPromise<StageCounts, TicketQuery>(({ input, signal }) => tickets.count(input, { signal }));

export const changesOf = (desk: DeskPort) =>
  fromCallback<{ type: 'desk.changed' }>(({ sendBack }) =>
    desk.watch?.(({ kind }) => {
      if (kind === 'ticket' || kind === 'tickets') sendBack({ type: 'desk.changed' });
    }),
  );
