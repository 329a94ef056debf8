/** What the customer's word means, and until when it is waited for (TOTALL 11, T13–T15). */
import { DAY_MS, instantAt, millis, type Instant } from '../shared/instant.ts';
import type { TicketPolicy } from '../ticket/ticket.policy.schema.ts';
import type { Outcome, Ticket } from '../ticket/ticket.schema.ts';

/** When silence concludes the ticket; null where no word is awaited. Equal to when `expireApproval` comes due: a test says so. */
export const windowEnd = (
  { awaitingSince }: Pick<Ticket, 'awaitingSince'>,
  { approval }: Pick<TicketPolicy, 'approval'>,
): Instant | null =>
  awaitingSince === null || approval === null ? null : instantAt(millis(awaitingSince) + approval.windowDays * DAY_MS);

/** The window of a waiting ticket at a moment: its end, and how many days are left, begun ones counted whole. */
export type ApprovalWindow = { readonly since: Instant; readonly until: Instant; readonly daysLeft: number };

/** The window in which the customer may still say whether he approves (TOTALL 11.2, Obs); null where no word is awaited. */
export function approvalWindow(
  ticket: Pick<Ticket, 'awaitingSince'>,
  policy: Pick<TicketPolicy, 'approval'>,
  at: Instant,
): ApprovalWindow | null {
  const until = windowEnd(ticket, policy);
  if (until === null || ticket.awaitingSince === null) return null;
  const daysLeft = Math.max(0, Math.ceil((millis(until) - millis(at)) / DAY_MS));
  return { since: ticket.awaitingSince, until, daysLeft };
}

/** Whose word ended a ticket, whether the customer is taken to have agreed, and whether it is closed for good (TOTALL 11.1). */
export type Ending = {
  readonly outcome: Outcome;
  readonly by: 'customer' | 'silence' | 'desk';
  readonly agreed: boolean;
  readonly forGood: boolean;
};

/** How a concluded ticket came to its end, explained; null where it has not, or was called off or refused. */
export function endingOf(
  { outcome }: Pick<Ticket, 'outcome'>,
  { reopenDays }: Pick<TicketPolicy, 'reopenDays'>,
): Ending | null {
  // Whoever is reopened, called off or refused has none.
  if (outcome === null) return null;
  const by = meant[outcome];
  const agreed = by !== 'desk';
  return { outcome, by, agreed, forGood: agreed || reopenDays === null };
}

/** Silence past the window is taken for consent ("considerando que o cliente concordou"); a desk that asks nobody ends by itself. */
const meant: Readonly<Record<Outcome, Ending['by']>> = {
  approved: 'customer',
  approvedWithRestrictions: 'customer',
  expired: 'silence',
  resolved: 'desk',
  settled: 'desk',
};
