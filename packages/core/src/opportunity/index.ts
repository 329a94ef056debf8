/** Entry `@chamado/core/opportunity`: what the desk heard at a customer's, for the reseller to follow up. */
export { opportunityColumns } from './opportunity.columns.ts';
export { maySeeOpportunity } from './opportunity.rules.ts';
export { Opportunity, OpportunityDraft, OpportunityId } from './opportunity.schema.ts';
