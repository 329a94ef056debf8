/** One trip of a technician to the customer's place, with travel and meter data (PWS 2.7.2, P14). */
import * as z from 'zod/mini';
import { Instant } from '../shared/instant.ts';

const amount = z.optional(z.number().check(z.nonnegative()));
const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(4000));

/** Costs in the profile's currency, distances in km as the odometer reads. */
export const Travel = z.object({
  plate: z.optional(z.string()),
  kmStart: amount,
  kmEnd: amount,
  parking: amount,
  toll: amount,
  otherCosts: amount,
  startedAt: z.optional(Instant),
  endedAt: z.optional(Instant),
});
export type Travel = z.infer<typeof Travel>;

/** What was found and done on one trip, as the technician tells it. `number` counts the trips of a ticket from 1. */
export const Visit = z.object({
  number: z.int().check(z.positive()),
  startedAt: Instant,
  endedAt: Instant,
  symptom: words,
  cause: words,
  action: words,
  observation: z.optional(words),
  meter: z.optional(z.string()),
  /** Pages, as the meter reads. */
  meterValue: z.optional(z.int().check(z.nonnegative())),
  /** Pages credited to the customer. */
  discountedCopies: z.optional(z.int().check(z.nonnegative())),
  travel: z.optional(Travel),
});
export type Visit = z.infer<typeof Visit>;
