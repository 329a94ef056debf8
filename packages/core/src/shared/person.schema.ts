/** People: who opens, works, releases and decides. */
import * as z from 'zod/mini';
import { CompanyId, PersonId } from './ids.ts';

/** What a person is to the desk. What he may do with one ticket also depends on his relation to it: `ticket.access.ts`. */
export const Role = z.enum(['requester', 'technician', 'attendant', 'manager', 'system']);
export type Role = z.infer<typeof Role>;

/** Enough of a person to name him in a ticket and to write to him. */
export const PersonRef = z.object({
  id: PersonId,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  email: z.optional(z.string().check(z.maxLength(254))),
  role: Role,
});
export type PersonRef = z.infer<typeof PersonRef>;

/** A person as the desk knows him. */
export const Person = z.extend(PersonRef, {
  /** The customer company a requester belongs to. */
  companyId: z.optional(CompanyId),
  companyName: z.optional(z.string()),
  /** Manages his company's contacts too (TOTVS 2). */
  portalAdmin: z.optional(z.boolean()),
  /** Trained on the product: only he may open tickets where the policy asks for it (TOTALL 5, T21). Absent means yes. */
  trained: z.optional(z.boolean()),
  /** Still here (TOTVS 2, V1): whoever is not signs in no more and opens nothing; his tickets stay. Absent means yes. */
  active: z.optional(z.boolean()),
  /** The territories a technician serves (PWS 2.4). */
  territories: z.optional(z.readonly(z.array(z.string()))),
  /** The language he reads, as a BCP 47 tag; absent reads the portal's. */
  locale: z.optional(z.string().check(z.maxLength(35))),
  /** The rest of his profile page (TOTALL 7), by field name. */
  details: z.optional(z.record(z.string(), z.string())),
});
export type Person = z.infer<typeof Person>;
