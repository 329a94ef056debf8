/** The queue a person is walked through: what is before him stays, and what he put off is not asked again. */
import type { Ticket } from '../../ticket/ticket.schema.ts';
import type { ApprovalContext, Queue } from './approval.context.ts';
import type { QueueAsked } from './approval.reads.ts';

export const queueAsked = ({ me, profile: { policy }, now, ticketId }: ApprovalContext): QueueAsked => ({
  ...{ me, policy, now, ticketId },
});

/** The queue as it is now, without what was put off; the ticket before the person is its first, `kept` even when it left it. */
export function linedUp(
  { putOff, current }: ApprovalContext,
  queue: Queue,
  kept?: Ticket,
): Pick<ApprovalContext, 'waiting' | 'beyond' | 'proposals'> {
  const asked = queue.waiting.filter((ticket) => !putOff.includes(askingOf(ticket)));
  const first = asked.find(({ id }) => id === current?.ticket.id) ?? kept;
  return { ...queue, waiting: first ? [first, ...asked.filter(({ id }) => id !== first.id)] : asked };
}

/** Whoever has begun to answer goes on, and meets what changed when he sends it; nor is a ticket read again that is as it was. */
export function goesOn({ said: { word, score, comment }, current }: ApprovalContext, { waiting }: Queue): boolean {
  const hasBegun = word !== null || score !== null || comment !== '';
  return hasBegun || waiting.some(({ id, version }) => id === current?.ticket.id && version === current.ticket.version);
}

export const putOffBy = ({ putOff, waiting }: ApprovalContext): readonly string[] =>
  waiting?.[0] ? [...putOff, askingOf(waiting[0])] : putOff;

// Answered again after a no, it asks anew.
const askingOf = ({ id, awaitingSince }: Ticket): string => `${id} ${awaitingSince ?? ''}`;
