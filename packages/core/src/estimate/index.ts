/** Entry `@chamado/core/estimate`: what a paid request costs, and whether it may be charged. */
export {
  chargeOf,
  estimateFor,
  proposalStanding,
  type Charge,
  type Estimate,
  type ProposalStanding,
} from './estimate.rules.ts';
export { EstimateRules } from './estimate.schema.ts';
