/** A customer company: whose people open tickets, whose machines are serviced (DOMAIN §1; PWS 2.3.1, Integrator 1.4). */
import * as z from 'zod/mini';
import { CompanyId } from '../shared/ids.ts';
import { Address } from './address.schema.ts';
import { line } from './line.schema.ts';

/** A company as the desk keeps it: its people only read it (PWS 2.3.3). */
export const Company = z.object({
  id: CompanyId,
  /** What it is called on tickets ("Cliente"). */
  name: line(120),
  /** The name it is registered under ("razão social"), where that is another. */
  legalName: z.optional(line(200)),
  /** CNPJ, or the CPF of one who trades in his own name; capital letters and digits only. `documents` checks and formats it. */
  document: z.optional(
    z
      .string()
      .check(z.regex(/^(\d{11}|[0-9A-Z]{12}\d{2})$/, 'give a CNPJ of 14 or a CPF of 11 characters, without points')),
  ),
  email: z.optional(z.email().check(z.maxLength(254))),
  phone: z.optional(line(40)),
  address: z.optional(Address),
  /** The territory somebody chose for it; without one, `territoryOf` finds it by the address. */
  territoryId: z.optional(z.string().check(z.minLength(1))),
});
export type Company = z.infer<typeof Company>;
