/** How urgent a ticket is, as rules over its answers: computed, never typed (TOTVS 4, V6; TOTALL 8, T11). */
import * as z from 'zod/mini';
import { Condition } from '../form/form.schema.ts';
import { Label } from '../shared/text.ts';

/** One step of the scale. A `critical` one moves its tickets to the front of the queue (TOTALL 8). */
export const CriticalityLevel = z.object({ id: z.string().check(z.minLength(1)), label: Label, critical: z.boolean() });
export type CriticalityLevel = z.infer<typeof CriticalityLevel>;

/** Where every condition of `when` holds, the ticket is of `level`; `label` says why, in a sentence for people. */
export const CriticalityRule = z.object({
  id: z.string().check(z.minLength(1)),
  label: Label,
  when: z.readonly(z.array(Condition).check(z.minLength(1))),
  level: z.string(),
});
export type CriticalityRule = z.infer<typeof CriticalityRule>;

/** The scale, its lowest level first; the rules, of which the first that holds decides; and the level where none does. */
export const Criticality = z.object({
  levels: z.readonly(z.array(CriticalityLevel).check(z.minLength(1))),
  rules: z.readonly(z.array(CriticalityRule)),
  otherwise: z.string(),
});
export type Criticality = z.infer<typeof Criticality>;
