/** What a paid request costs, until when that holds, and whether anything may be charged: each with its reason (T12, T23). */
import { addDays, instantFrom, wallDateAt } from '../calendar/zoned.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { Instant } from '../shared/instant.ts';
import type { Proposal, Ticket } from '../ticket/ticket.schema.ts';
import type { EstimateRules } from './estimate.schema.ts';
import { minorDigits, product } from './money.rules.ts';

/** A proposal as the rules reckon it, and from what: `billedHours` at `hourlyRate`. */
export type Estimate = {
  readonly proposal: Proposal;
  readonly because: { readonly billedHours: number; readonly hourlyRate: number; readonly isMinimum: boolean };
};

/** The proposal for so many hours of work, made at `at`: to the cent, and valid through a day of the portal's own clock. */
export function estimateFor(
  hours: number,
  rules: EstimateRules,
  { currency, calendar }: Pick<PortalProfile, 'currency' | 'calendar'>,
  at: Instant,
): Estimate {
  const { hourlyRate, minimumHours = 0, validDays } = rules;
  const billedHours = Math.max(hours, minimumHours);
  const lastDay = addDays(wallDateAt(at, calendar.timeZone), validDays);
  return {
    proposal: {
      amount: product(billedHours, hourlyRate, minorDigits(currency)),
      currency,
      hours,
      validUntil: instantFrom(`${lastDay}T23:59:59.999`, calendar.timeZone),
    },
    because: { billedHours, hourlyRate, isMinimum: billedHours > hours },
  };
}

/** Where a proposal stands: none was made or it was withdrawn, it waits, its day has passed, or the customer took it. */
export type ProposalStanding = 'none' | 'waiting' | 'expired' | 'accepted';

/** Where the ticket's proposal stands at `at`; an expired one cannot be accepted (`proposalStillValid`). */
export function proposalStanding({ proposal, step, chargeAuthorised }: Ticket, at: Instant): ProposalStanding {
  if (proposal === null) return 'none';
  if (step === 'proposed') return at <= proposal.validUntil ? 'waiting' : 'expired';
  return chargeAuthorised ? 'accepted' : 'none';
}

/**
 * Whether a ticket may be charged, and why: `authorised` by the customer's recorded word, `covered` by the contract, or
 * uncovered and `notAuthorised` (TOTALL 12: "com autorização prévia do cliente").
 */
export type Charge =
  | { readonly charged: true; readonly because: 'authorised'; readonly proposal: Proposal }
  | { readonly charged: false; readonly because: 'covered' | 'notAuthorised' };

/** What may be charged of a ticket: nothing without the customer's recorded word, whatever its work came to. */
export function chargeOf({ proposal, chargeAuthorised, coverage }: Ticket): Charge {
  if (chargeAuthorised && proposal) return { charged: true, because: 'authorised', proposal };
  const isOwed = coverage === 'uncovered' || proposal !== null;
  return { charged: false, because: isOwed ? 'notAuthorised' : 'covered' };
}
