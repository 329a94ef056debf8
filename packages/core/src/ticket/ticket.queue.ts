/** What is to be done next: the order of the queue, and the rows that need a look (TOTALL 6.3, 8). */
import type { Sort } from '../query/query.schema.ts';
import { millis, type Instant } from '../shared/instant.ts';
import { isFinal } from '../shared/stages.ts';
import type { Standing } from './stage.schema.ts';
import type { Ticket } from './ticket.schema.ts';

/** The desk's queue, as a query asks for it: critical ones first, then by time of opening (TOTALL 8, T11). */
export const queueOrder: readonly Sort[] = [
  { column: 'critical', direction: 'descending' },
  { column: 'openedAt', direction: 'ascending' },
];

/**
 * By how many milliseconds the ticket is past its deadline at `at`, or null while it is not: before the deadline, without
 * one, at its end, and while the customer's word is awaited. An answered ticket keeps no deadline of the desk's; when the
 * customer does not agree, it is late again by the same deadline.
 */
export function latenessOf(ticket: Pick<Ticket, 'deadline' | 'stage' | 'step'>, at: Instant): number | null {
  if (ticket.deadline === null || at <= ticket.deadline || !isDesksTurn(ticket)) return null;
  return millis(at) - millis(ticket.deadline);
}

/** Why a row needs a look: late first, then entries that came since this person last looked (T9). */
export type Look = 'late' | 'unread';

/** The mark of a row, or null. `seen`: the version this person saw last; undefined where a desk keeps none. */
export function needsALook(ticket: Ticket, at: Instant, seen?: number): Look | null {
  if (latenessOf(ticket, at) !== null) return 'late';
  return seen !== undefined && seen < ticket.version ? 'unread' : null;
}

// Said in names, since a list of tickets needs no lifecycle; a test holds them against its tags.
/** Whether the customer's word is awaited there: on an answer (TOTALL 11), or on a proposal (TOTALL 10). */
export const isCustomersTurn = (standing: Standing): boolean =>
  standing.stage === 'awaitingApproval' || isProposed(standing);

/** Whether an estimate was proposed, and its answer is awaited (TOTALL 10). */
export const isProposed = ({ step }: Pick<Standing, 'step'>): boolean => step === 'proposed';

const isDesksTurn = (standing: Standing): boolean => !isFinal(standing.stage) && !isCustomersTurn(standing);
