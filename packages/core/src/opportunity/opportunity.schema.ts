/** A business opportunity: what somebody of the desk heard at a customer's, for the reseller to follow up (PWS 2.6, P19). */
import * as z from 'zod/mini';
import { CompanyId, TicketId } from '../shared/ids.ts';
import { Instant } from '../shared/instant.schema.ts';
import { PersonRef } from '../shared/person.schema.ts';

/** Address of an opportunity. */
export const OpportunityId = z.string().check(z.minLength(1), z.maxLength(64)).brand<'OpportunityId'>();
export type OpportunityId = z.infer<typeof OpportunityId>;

const line = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most), z.regex(/^[^\p{Cc}]*$/u));

/** What is handed in: whom to call, under which number, and about what. */
export const OpportunityDraft = z.object({
  /** The ticket it was heard of at; free of any where it is left out. */
  ticketId: z.optional(TicketId),
  contact: line(120),
  email: z.optional(z.email().check(z.maxLength(254))),
  phone: line(40),
  description: z.string().check(z.trim(), z.minLength(1), z.maxLength(4000)),
});
export type OpportunityDraft = z.infer<typeof OpportunityDraft>;

/** An opportunity as it was registered: never edited. */
export const Opportunity = z.extend(z.omit(OpportunityDraft, { ticketId: true }), {
  id: OpportunityId,
  ticketId: z.nullable(TicketId),
  companyId: z.nullable(CompanyId),
  companyName: z.nullable(z.string()),
  by: PersonRef,
  at: Instant,
});
export type Opportunity = z.infer<typeof Opportunity>;
