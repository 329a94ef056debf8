/** Where technicians are sent: territories, and the teams that serve together (PWS 2.4; Integrator 1.8.2). */
import * as z from 'zod/mini';
import { PersonId } from '../shared/ids.ts';
import { line } from './line.schema.ts';

const postalCode = z.string().check(z.regex(/^\d{8}$/, 'give the CEP as eight digits, such as 88390000'));

/** A region, by cities or by ranges of CEP; the same id stands in `Person.territories` and `Ticket.territory`. */
export const Territory = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  label: line(120),
  cities: z.readonly(z.array(z.object({ city: line(120), state: z.optional(z.string().check(z.length(2))) }))),
  /** Both ends belong to the range. */
  postalCodes: z.readonly(z.array(z.object({ from: postalCode, until: postalCode }))),
});
export type Territory = z.infer<typeof Territory>;

/** People who are planned together, as the agenda shows them (I11). */
export const Team = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  label: line(120),
  members: z.readonly(z.array(PersonId)),
});
export type Team = z.infer<typeof Team>;
