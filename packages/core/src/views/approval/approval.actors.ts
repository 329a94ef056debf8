/** What the approval asks of a desk: what waits, what was answered, and to take the person's word. */
import { fromPromise } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { OperationId, TicketId } from '../../shared/ids.ts';
import { DAY_MS, instantAt, millis, type Instant } from '../../shared/instant.ts';
import type { Person } from '../../shared/person.schema.ts';
import { relationOf } from '../../ticket/ticket.access.ts';
import type { TicketCommand } from '../../ticket/ticket.command.schema.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import type { Case } from './approval.context.ts';

export type QueueAsked = { readonly me: Person; readonly at: Instant; readonly ticketId: TicketId | undefined };
export type WordGiven = {
  readonly ticket: Ticket | undefined;
  readonly command: TicketCommand;
  readonly operationId: OperationId;
};

const unprovided = (): Promise<never> =>
  Promise.reject(new DeskError('unavailable', 'No desk was provided: use startApproval(desk, input)'));

export const readQueue = fromPromise<readonly Ticket[], QueueAsked>(unprovided);
export const readCase = fromPromise<Case, Ticket | null>(unprovided);
export const giveWord = fromPromise<Ticket, WordGiven>(unprovided);

/** For how long after an approval its missing rating is asked for again. */
const RATING_DAYS = 7;

/** Oldest first: what waits for approval, then what was approved lately and not rated, such as when a tab was closed between the two. */
export const queueOf = ({ tickets }: DeskPort) =>
  fromPromise<readonly Ticket[], QueueAsked>(async ({ input: { me, at, ticketId }, signal }) => {
    if (ticketId) return [await tickets.get(ticketId, { signal })];
    const sort = [{ column: 'openedAt', direction: 'ascending' }] as const;
    const since = instantAt(millis(at) - RATING_DAYS * DAY_MS);
    const [waiting, unrated] = await Promise.all([
      tickets.list({ scope: 'mine', stages: ['awaitingApproval'], sort }, { signal }),
      tickets.list(
        { scope: 'mine', stages: ['concluded'], sort, filters: [approvedOnes, notRated, after(since)] },
        { signal },
      ),
    ]);
    return [...waiting.items, ...unrated.items].filter((ticket) => relationOf(me, ticket) === 'requester');
  });

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
  throw new DeskError('not_found', 'No ticket is before the person; right would be one from the line');
}
