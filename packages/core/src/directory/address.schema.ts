/** Where a company or a person is, in the fields of the manual's page (TOTALL 7). */
import * as z from 'zod/mini';
import { line } from './line.schema.ts';

/** A postal address. Every part may be unknown; `documents` reads and formats the CEP. */
export const Address = z.object({
  /** CEP: eight digits, without the hyphen. */
  postalCode: z.optional(z.string().check(z.regex(/^\d{8}$/, 'give the CEP as eight digits, such as 88390000'))),
  /** Street and number ("Endereço"). */
  street: z.optional(line(200)),
  /** "Complemento". */
  complement: z.optional(line(120)),
  /** "Bairro". */
  district: z.optional(line(120)),
  city: z.optional(line(120)),
  /** The state's two letters (UF). */
  state: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/, 'give the state as its two letters, such as SC'))),
});
export type Address = z.infer<typeof Address>;
