/** Where a ticket stands: the ten stages of DOMAIN §2, each also a state of the lifecycle. */
import * as z from 'zod/mini';

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

/**
 * Where a ticket stands in its life: the same ten for every reseller, who names them by statuses of his own (PWS
 * 2.5.1).
 */
export const Stage = z.enum(stages);
export type Stage = z.infer<typeof Stage>;

/** The two steps of `estimating`: being analysed, or proposed and waiting for the customer's word (TOTALL 10). */
export const estimateSteps = ['analysis', 'proposed'] as const;

/** Which of the two steps of `estimating`; every other stage has none. */
export const EstimateStep = z.enum(estimateSteps);
export type EstimateStep = z.infer<typeof EstimateStep>;

/** A stage together with its step: what an entry records as from and to. */
export const Standing = z.object({ stage: Stage, step: z.nullable(EstimateStep) });
export type Standing = z.infer<typeof Standing>;

/** Nothing but a rating, a reopening or the ERP's number reaches a ticket in these. */
export const finalStages = ['concluded', 'cancelled', 'rejected'] as const satisfies readonly Stage[];

/** Whether the work on a ticket there is over: it is never late, and takes no more words. */
export const isFinal = (stage: Stage): boolean => finalStages.some((final) => final === stage);
