/** What the approval asks of a desk: what waits, what was answered, and to take the person's word. */
import { fromPromise } from 'xstate';
import type { DeskPort, TicketPort } from '../../port/desk-port.ts';
import type { Filter } from '../../query/query.schema.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { OperationId, TicketId } from '../../shared/ids.ts';
import { DAY_MS, instantAt, millis, type Instant } from '../../shared/instant.ts';
import type { Person } from '../../shared/person.schema.ts';
import type { Stage } from '../../ticket/stage.schema.ts';
import { relationOf } from '../../ticket/ticket.access.ts';
import type { TicketCommand } from '../../ticket/ticket.command.schema.ts';
import type { TicketPolicy } from '../../ticket/ticket.policy.schema.ts';
import { isCustomersTurn } from '../../ticket/ticket.queue.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import type { Case, Queue } from './approval.context.ts';

export type QueueAsked = {
  readonly me: Person;
  readonly policy: TicketPolicy;
  readonly now: () => Instant;
  readonly ticketId: TicketId | undefined;
};
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

export const queueOf = (desk: DeskPort) =>
  fromPromise<Queue, QueueAsked>(({ input, signal }) => queueAt(desk.tickets, input, signal));

/** Oldest first: what waits for approval, then what was approved lately and not rated, such as when a tab was closed between the two. */
async function queueAt(tickets: TicketPort, asked: QueueAsked, signal: AbortSignal): Promise<Queue> {
  const { me, policy, now, ticketId } = asked;
  if (ticketId) return { waiting: [await tickets.get(ticketId, { signal })], beyond: 0, proposals: [] };
  const since = instantAt(millis(now()) - policy.ratingDays * DAY_MS);
  const pageOf = (stage: Stage, filters: readonly Filter[] = []) =>
    tickets.list({ scope: 'mine', stages: [stage], sort: [oldestFirst], filters }, { signal });
  const [answered, estimating, unrated] = await Promise.all([
    pageOf('awaitingApproval'),
    pageOf('estimating'),
    pageOf('concluded', [approvedOnes, notRated, after(since)]),
  ]);
  const his = (ticket: Ticket): boolean => relationOf(me, ticket) === 'requester';
  return {
    waiting: [...answered.items, ...unrated.items].filter(his),
    beyond: answered.total - answered.items.length,
    proposals: estimating.items.filter((ticket) => his(ticket) && isCustomersTurn(ticket)),
  };
}

const oldestFirst = { column: 'openedAt', direction: 'ascending' } as const;
const approvedOnes = { column: 'outcome', operator: 'differs', value: 'expired' } as const;
const notRated = { column: 'rating', operator: 'empty', value: true } as const;
const after = (value: Instant) => ({ column: 'endedAt', operator: 'greater', value }) as const;

/** The ticket as it is now, with the last answer to it. */
export const caseOf = ({ tickets }: DeskPort) =>
  fromPromise<Case, Ticket | null>(async ({ input, signal }) => {
    const { id } = faced(input);
    const [ticket, timeline] = await Promise.all([tickets.get(id, { signal }), tickets.timeline(id, { signal })]);
    const answer = timeline.findLast(
      ({ command }) => command.type === 'ticket.resolve' || command.type === 'ticket.settle',
    );
    return { ticket, answer: answer ?? null };
  });

export const wordTo = ({ tickets }: DeskPort) =>
  fromPromise<Ticket, WordGiven>(({ input: { ticket, command, operationId } }) => {
    const { id, version } = faced(ticket);
    return tickets.apply(id, command, { version, operationId });
  });

function faced(ticket: Ticket | null | undefined): Ticket {
  if (ticket) return ticket;
  throw new DeskError('not_found', 'No ticket is before the person; right would be one from the queue');
}
