/** The names of the ten stages of DOMAIN §2, each also a state of the lifecycle. */

/** Every stage, in the order of DOMAIN §2. */
export const stages = [
  'opened',
  'estimating',
  'dispatched',
  'inService',
  'pending',
  'attended',
  'awaitingApproval',
  'concluded',
  'cancelled',
  'rejected',
] as const;

/** The two steps of `estimating`: being analysed, or proposed and waiting for the customer's word (TOTALL 10). */
export const estimateSteps = ['analysis', 'proposed'] as const;

/** Nothing but a rating, a reopening or the ERP's number reaches a ticket in these. */
export const finalStages = ['concluded', 'cancelled', 'rejected'] as const satisfies readonly (typeof stages)[number][];

/** Whether the work on a ticket there is over: it is never late, and takes no more words. */
export const isFinal = (stage: (typeof stages)[number]): boolean => finalStages.some((final) => final === stage);
