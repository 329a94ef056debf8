/** What a timeline says of time: how long a ticket stood where, whose turn it was, when it was first answered, and whether in time. */
import type { Instant } from '../shared/instant.ts';
import { isFinal, type Standing } from '../ticket/stage.schema.ts';
import { worksHere } from '../ticket/ticket.access.ts';
import { pathOf } from '../ticket/ticket.drawing.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import { isCustomersTurn } from '../ticket/ticket.queue.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { HoursBetween } from './working-clock.ts';

/** One stay of a ticket, in hours; until now where it still stands there, and none in a final stage. */
export type Stay = {
  readonly standing: Standing;
  readonly from: Instant;
  readonly until: Instant;
  readonly hours: number;
  readonly turn: 'desk' | 'customer' | 'nobody';
};

/** How long the ticket stood where, oldest first. */
export const durationsOf = (
  entries: readonly TimelineEntry[],
  at: Instant,
  hoursBetween: HoursBetween,
): readonly Stay[] =>
  pathOf(entries).visited.map(({ standing, enteredAt, leftAt }) => {
    const turn = isCustomersTurn(standing) ? 'customer' : isFinal(standing.stage) ? 'nobody' : 'desk';
    const until = leftAt ?? (turn === 'nobody' ? enteredAt : at);
    return { standing, from: enteredAt, until, hours: hoursBetween(enteredAt, until), turn };
  });

/** What a customer counts as an answer: words to him, or that work on it began; who gets it next is the desk's own business. */
const answers: ReadonlySet<string> = new Set([
  ...['ticket.accept', 'ticket.comment', 'ticket.attach', 'ticket.suspend', 'ticket.resolve', 'ticket.settle'],
  ...['ticket.requestEstimate', 'ticket.propose', 'ticket.reject', 'ticket.reschedule', 'ticket.registerVisit'],
]);

/** When the desk first answered; null where it has not. Internal words answer nobody, and neither does the desk's clockwork. */
export const firstAnsweredAt = (entries: readonly TimelineEntry[]): Instant | null =>
  entries.find(
    ({ command, by, internal }) => !internal && answers.has(command.type) && worksHere(by) && by.role !== 'system',
  )?.at ?? null;

/** Whether the promise of a deadline was kept: no verdict where there was none, or the ticket was called off or refused. */
export type Verdict = 'kept' | 'missed' | 'running' | 'none';

/**
 * The verdict on a ticket's deadline at `at`, by its stays until then. The customer's turn never makes a ticket late
 * (`latenessOf`): what counts is when the desk last gave it out of its hands. Not yet ended and not yet late, it is still
 * `running`.
 */
export function verdictOn(ticket: Ticket, stays: readonly Stay[], at: Instant): Verdict {
  const { deadline, stage, endedAt, awaitingSince } = ticket;
  if (deadline === null || stage === 'cancelled' || stage === 'rejected') return 'none';
  // A history that was brought along may tell of nothing but the end.
  const handedOver = stays.findLast(({ turn }) => turn === 'desk')?.until ?? endedAt ?? awaitingSince ?? at;
  if (handedOver > deadline) return 'missed';
  return isFinal(stage) ? 'kept' : 'running';
}
