/** What a machine's contract says of a request: covered, or charged apart (PWS 2.3.1, P3; TOTALL 12). */
import { wallDateAt } from '../calendar/zoned.ts';
import type { Instant } from '../shared/instant.ts';
import type { Coverage } from '../ticket/ticket.schema.ts';
import type { Asset } from './asset.schema.ts';
import type { Contract } from './contract.schema.ts';

/** When, and on whose calendar, a contract is looked at. */
export type ContractMoment = { readonly at: Instant; readonly timeZone: string };

/** Whether the contract runs on the day it is in `timeZone`; its first and last day are its own. */
export function isInForce({ from, until }: Contract, { at, timeZone }: ContractMoment): boolean {
  const today = wallDateAt(at, timeZone);
  return from <= today && (until === null || today <= until);
}

/**
 * What a contract comes to, and why.
 *
 * - `no_contract` the machine is the customer's own, or its contract is not known
 * - `ended` its contract is over, or has not begun
 * - `reason_left_out` its contract does not pay for this reason
 * - `in_contract` it does
 */
export type ContractCoverage = {
  readonly coverage: Coverage;
  readonly because: 'no_contract' | 'ended' | 'reason_left_out' | 'in_contract';
};

/** Whether a request about `asset` is covered; `reasons` are the options chosen in the form, and one that is paid for is enough. */
export function coverageByContract(
  asset: Asset,
  contract: Contract | undefined,
  reasons: readonly string[],
  moment: ContractMoment,
): ContractCoverage {
  if (contract?.id !== asset.contractId) return { coverage: 'uncovered', because: 'no_contract' };
  if (!isInForce(contract, moment)) return { coverage: 'uncovered', because: 'ended' };
  const paid = contract.covers.reasons?.some((reason) => reasons.includes(reason)) ?? true;
  return paid ? { coverage: 'covered', because: 'in_contract' } : { coverage: 'uncovered', because: 'reason_left_out' };
}

/** Whether a supply of that code may be requested against the contract today (PWS 2.3.1, P20). */
export const coversSupply = (contract: Contract, code: string, moment: ContractMoment): boolean =>
  isInForce(contract, moment) && (contract.covers.supplies?.includes(code) ?? true);
