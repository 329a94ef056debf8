/** Where a ticket stands, as it is checked at the edge; the names stand beside, since to compare them needs no zod. */
import * as z from 'zod/mini';
import { estimateSteps, stages } from '../shared/stages.ts';

export { estimateSteps, finalStages, isFinal, stages } from '../shared/stages.ts';

/**
 * Where a ticket stands in its life: the same ten for every reseller, who names them by statuses of his own (PWS
 * 2.5.1).
 */
export const Stage = z.enum(stages);
export type Stage = z.infer<typeof Stage>;

/** Which of the two steps of `estimating`; every other stage has none. */
export const EstimateStep = z.enum(estimateSteps);
export type EstimateStep = z.infer<typeof EstimateStep>;

/** A stage together with its step: what an entry records as from and to. */
export const Standing = z.object({ stage: Stage, step: z.nullable(EstimateStep) });
export type Standing = z.infer<typeof Standing>;
