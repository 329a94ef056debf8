/** What is to be done next: the order of the queue, and the rows that need a look (TOTALL 6.3, 8). */
import { millis, type Instant } from '../shared/instant.ts';
import type { Standing } from './stage.schema.ts';
import { ticketLifecycle } from './ticket.lifecycle.ts';
import type { Ticket } from './ticket.schema.ts';

/** What the order of the queue reads. */
type Queued = Pick<Ticket, 'critical' | 'openedAt' | 'number' | 'id'>;

/** Critical ones first, then by time of opening (TOTALL 8, T11); opened in the same instant: by number, as people count, then by id. */
export function inQueueOrder(one: Queued, other: Queued): number {
  if (one.critical !== other.critical) return one.critical ? -1 : 1;
  return asText(one.openedAt, other.openedAt) || counting.compare(one.number, other.number) || asText(one.id, other.id);
}

const asText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

// `9` before `10`, `201709/9999` before `201709/10000`; one language for every reader, so that all see one queue.
const counting = new Intl.Collator('en', { numeric: true });

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

/** Whether the customer's word is awaited there: on an answer (TOTALL 11), or on a proposal (TOTALL 10). */
export const isCustomersTurn = (standing: Standing): boolean => isTagged(standing, 'customersTurn');

const isDesksTurn = (standing: Standing): boolean => !isTagged(standing, 'final') && !isCustomersTurn(standing);

// The statechart itself says where it is over and where the customer's word is awaited.
function isTagged({ stage, step }: Standing, tag: 'final' | 'customersTurn'): boolean {
  const outer = ticketLifecycle.states[stage];
  const nodes = step ? [outer, outer?.states[step]] : [outer];
  return nodes.some((node) => node?.tags.includes(tag));
}
