/** What somebody writes to the reseller by the portal's contact form (PWS, P22). */
import * as z from 'zod/mini';
import { Instant } from '../shared/instant.schema.ts';
import { PersonRef } from '../shared/person.schema.ts';

/** Address of what was written. */
export const ContactId = z.string().check(z.minLength(1), z.maxLength(64)).brand<'ContactId'>();
export type ContactId = z.infer<typeof ContactId>;

const line = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most), z.regex(/^[^\p{Cc}]*$/u));

/** The form: who writes, where he is answered, and what. */
export const ContactMessageDraft = z.object({
  name: line(120),
  email: z.email().check(z.maxLength(254)),
  phone: z.optional(line(40)),
  subject: line(200),
  message: z.string().check(z.trim(), z.minLength(1), z.maxLength(10_000)),
});
export type ContactMessageDraft = z.infer<typeof ContactMessageDraft>;

/** The form as it was sent: never edited. `by` is who was signed in, whatever name he wrote. */
export const ContactMessage = z.extend(ContactMessageDraft, { id: ContactId, by: PersonRef, at: Instant });
export type ContactMessage = z.infer<typeof ContactMessage>;
