/** How a desk reckons what a paid request costs: data of the profile (TOTALL 10, T12). */
import * as z from 'zod/mini';

/** `hourlyRate` in units of the profile's currency; a proposal is valid to the end of the day `validDays` after it is made. */
export const EstimateRules = z.object({
  hourlyRate: z.number().check(z.nonnegative()),
  /** Fewer hours than these are charged as these: an analysis takes its time (TOTALL 10). */
  minimumHours: z.optional(z.number().check(z.nonnegative())),
  validDays: z.int().check(z.positive(), z.maximum(365)),
});
export type EstimateRules = z.infer<typeof EstimateRules>;
