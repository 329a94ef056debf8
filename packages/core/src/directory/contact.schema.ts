/** What whoever manages contacts hands in about one person (TOTVS 2, V1; Integrator 1.4.1.1, I5). */
import * as z from 'zod/mini';
import { CompanyId, PersonId } from '../shared/ids.ts';
import { Person, Role } from '../shared/person.schema.ts';
import { ContactDetails } from './contact-details.schema.ts';

/** A contact to register, or, with `id`, his page as it shall be. What is left out stays as it is; details come whole. */
export const ContactDraft = z.object({
  /** Absent registers somebody new. */
  id: z.optional(PersonId),
  name: Person.shape.name,
  /** Where the desk answers, and what he signs in with (TOTVS 3). */
  email: z.email().check(z.maxLength(254)),
  /** For the desk to say; a portal admin's contacts are his own company's. */
  companyId: z.optional(CompanyId),
  /** A requester unless a manager says otherwise. */
  role: z.optional(Role),
  portalAdmin: z.optional(z.boolean()),
  /** For the desk to say: it knows whom it trained (TOTALL 5, T21). */
  trained: z.optional(z.boolean()),
  /** Of a technician; for a manager to say. */
  territories: z.optional(z.readonly(z.array(z.string().check(z.minLength(1))))),
  details: z.optional(ContactDetails),
});
export type ContactDraft = z.infer<typeof ContactDraft>;
