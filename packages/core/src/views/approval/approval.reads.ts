/** What the approval reads of a desk: what waits for a person, and what was answered. */
import type { TicketPort } from '../../port/desk-port.ts';
import type { Filter } from '../../query/query.schema.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { TicketId } from '../../shared/ids.ts';
import { DAY_MS, instantAt, millis, type Instant } from '../../shared/instant.ts';
import type { Person } from '../../shared/person.schema.ts';
import type { Stage } from '../../ticket/stage.schema.ts';
import { relationOf } from '../../ticket/ticket.access.ts';
import type { TicketPolicy } from '../../ticket/ticket.policy.schema.ts';
import { isCustomersTurn } from '../../ticket/ticket.queue.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import type { Case, Queue } from './approval.context.ts';

/** For whom, where and when; with `ticketId`, that ticket alone. */
export type QueueAsked = {
  readonly me: Person;
  readonly policy: TicketPolicy;
  readonly now: () => Instant;
  readonly ticketId: TicketId | undefined;
};

/** Oldest first: what waits for approval, then what was approved lately and not rated, such as when a tab was closed between the two. */
export async function queueAt(tickets: TicketPort, asked: QueueAsked, signal: AbortSignal): Promise<Queue> {
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
export async function caseAt(tickets: TicketPort, waiting: Ticket | null, signal: AbortSignal): Promise<Case> {
  const { id } = faced(waiting);
  const [ticket, timeline] = await Promise.all([tickets.get(id, { signal }), tickets.timeline(id, { signal })]);
  const answer = timeline.findLast(
    ({ command }) => command.type === 'ticket.resolve' || command.type === 'ticket.settle',
  );
  return { ticket, answer: answer ?? null };
}

/** The ticket before the person. */
export function faced(ticket: Ticket | null | undefined): Ticket {
  if (ticket) return ticket;
  throw new DeskError('not_found', 'No ticket is before the person; right would be one from the queue');
}
