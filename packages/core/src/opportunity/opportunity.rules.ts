/** Who registers opportunities and who reads them, and what becomes of a draft (P19). */
import { DeskError } from '../shared/desk-error.ts';
import type { Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import { worksHere } from '../ticket/ticket.access.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { Opportunity, OpportunityDraft, OpportunityId } from './opportunity.schema.ts';

/**
 * The opportunity of a draft, at the customer of its ticket where it has one.
 *
 * @throws DeskError `not_allowed`, reason `access`, for a customer: it is the reseller's own list of what to sell him.
 */
export function opportunityOf(
  id: OpportunityId,
  draft: OpportunityDraft,
  ticket: Ticket | null,
  by: Person,
  at: Instant,
): Opportunity {
  if (!worksHere(by))
    throw new DeskError('not_allowed', 'Opportunities are registered by the desk', { reason: 'access' });
  const { contact, email, phone, description } = draft;
  return {
    contact,
    ...(email !== undefined && { email }),
    phone,
    description,
    id,
    ticketId: ticket?.id ?? null,
    companyId: ticket?.companyId ?? null,
    companyName: ticket?.companyName ?? null,
    by: refOf(by),
    at,
  };
}

/** Attendants and managers read all of them, whoever else works here his own; to a customer there are none. */
export const maySeeOpportunity = (person: Person, { by }: Opportunity): boolean =>
  worksHere(person) && (person.role !== 'technician' || by.id === person.id);
