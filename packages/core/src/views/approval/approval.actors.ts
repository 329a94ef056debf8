/** What the approval asks of a desk: what waits, what was answered, and to take the person's word. */
import { fromPromise } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { OperationId } from '../../shared/ids.ts';
import type { TicketCommand } from '../../ticket/ticket.command.schema.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import type { Case, Queue } from './approval.context.ts';
import { caseAt, faced, queueAt, type QueueAsked } from './approval.reads.ts';

export type WordGiven = {
  readonly ticket: Ticket | undefined;
  readonly command: TicketCommand;
  readonly operationId: OperationId;
};

const unprovided = (): Promise<never> =>
  Promise.reject(new DeskError('unavailable', 'No desk was provided: use startApproval(desk, input)'));

export const readQueue = fromPromise<Queue, QueueAsked>(unprovided);
export const readCase = fromPromise<Case, Ticket | null>(unprovided);
export const giveWord = fromPromise<Ticket, WordGiven>(unprovided);

export const queueOf = ({ tickets }: DeskPort) =>
  fromPromise<Queue, QueueAsked>(({ input, signal }) => queueAt(tickets, input, signal));

export const caseOf = ({ tickets }: DeskPort) =>
  fromPromise<Case, Ticket | null>(({ input, signal }) => caseAt(tickets, input, signal));

export const wordTo = ({ tickets }: DeskPort) =>
  fromPromise<Ticket, WordGiven>(({ input: { ticket, command, operationId } }) => {
    const { id, version } = faced(ticket);
    return tickets.apply(id, command, { version, operationId });
  });
