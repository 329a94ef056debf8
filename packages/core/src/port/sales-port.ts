/** Business opportunities, as one person sees them (P19). */
import type { Opportunity, OpportunityDraft, OpportunityId } from '../opportunity/opportunity.schema.ts';
import type { Query } from '../query/query.schema.ts';
import type { Page } from '../shared/page.ts';
import type { CallOptions, WriteOptions } from './call.ts';

/** Attendants and managers see every opportunity, a technician his own; to a customer there are none. */
export interface SalesPort {
  /** Registers it and mails the reseller. Rejects with `not_allowed` for a customer, `not_found` for a ticket not his to see, or `invalid`. */
  register(draft: OpportunityDraft, options: WriteOptions): Promise<Opportunity>;
  /** By the columns of `opportunityColumns`. */
  list(query: Query, options?: CallOptions): Promise<Page<Opportunity> & { readonly total: number }>;
  /** Rejects with `not_found`. */
  get(id: OpportunityId, options?: CallOptions): Promise<Opportunity>;
}
