/** The body of a problem (RFC 9457), read on the side that receives it. */
import * as z from 'zod/mini';
import { deskErrorCodes } from '../shared/desk-error.ts';

const Fault = z.object({
  field: z.string(),
  code: z.string(),
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});

/** `code`, `reason` and `fields` are the `DeskError`’s own; `current` is what stands where a version was stale. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum(deskErrorCodes),
  reason: z.optional(z.string()),
  fields: z.optional(z.readonly(z.array(Fault))),
  current: z.optional(z.unknown()),
});
export type Problem = z.infer<typeof Problem>;
