/** Planned field work (O.S.), as it is put on the agenda (Integrator 1.8, I10). */
import * as z from 'zod/mini';
import { Instant } from '../shared/instant.ts';
import { PersonRef } from '../shared/person.schema.ts';

/** Who goes when, to do what: an order of work, or a survey of the place before it. */
export const WorkOrder = z.object({
  id: z.string().check(z.minLength(1)),
  kind: z.enum(['workOrder', 'siteSurvey']),
  technician: PersonRef,
  startsAt: Instant,
  endsAt: Instant,
  work: z.string().check(z.trim(), z.minLength(1), z.maxLength(4000)),
});
export type WorkOrder = z.infer<typeof WorkOrder>;
