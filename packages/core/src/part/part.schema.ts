/** A part replaced at the customer's, or still needed (PWS 2.7.3, P15). */
import * as z from 'zod/mini';

/** One part, by its code. What is `pending` is still to be brought; `replaced` was put in at a visit. */
export const PartRequest = z.object({
  id: z.string().check(z.minLength(1)),
  /** From the model's tech sheet, or typed. */
  code: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  description: z.optional(z.string()),
  quantity: z.int().check(z.positive()),
  status: z.enum(['replaced', 'pending']),
  /** The machine does not work without it. */
  critical: z.boolean(),
  /** The old part must come back. */
  mustReturn: z.boolean(),
  /** How its code came: chosen from the model's tech sheet, typed, or taken from the technician's own kit. */
  source: z.optional(z.enum(['techSheet', 'typed', 'kit'])),
  /** The old part came back: said by an update. */
  returned: z.optional(z.boolean()),
});
export type PartRequest = z.infer<typeof PartRequest>;
