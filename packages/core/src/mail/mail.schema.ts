/** A mail the desk owes somebody, as it stands in the outbox. */
import * as z from 'zod/mini';
import { Attachment } from '../shared/attachment.schema.ts';
import { PersonId, TicketId } from '../shared/ids.ts';
import { Instant } from '../shared/instant.ts';

/** One mail: to one side of a ticket, the customer’s or the desk’s, caused by one entry (TOTALL 6.2, T8), or of no ticket. */
export const Mail = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(120)),
  /** Absent where it is of no ticket: a business opportunity, or words of the contact form. */
  ticketId: z.optional(TicketId),
  /** The entry that caused it; 0 where none did. */
  version: z.int().check(z.nonnegative()),
  /** The addresses it is sent to. Whoever owns one of them reads his mail there, not here. */
  to: z.readonly(z.array(z.string()).check(z.minLength(1))),
  /** Addresses of copies (Integrator 1.9.1.2). */
  copies: z.optional(z.readonly(z.array(z.string()))),
  /** Where an answer goes that is not for the desk. */
  replyTo: z.optional(z.string()),
  /** The people it is written to: they read it in the outbox, whatever their address is by then. */
  readers: z.readonly(z.array(PersonId)),
  /** The language it is written in, as a BCP 47 tag. */
  locale: z.optional(z.string()),
  subject: z.string(),
  /** Plain text. */
  body: z.string(),
  /** The same as rich text, where somebody wrote it as such; whoever shows or sends it cleans it first. */
  html: z.optional(z.string()),
  /** Files that go along. */
  attachments: z.optional(z.readonly(z.array(Attachment))),
  at: Instant,
});
export type Mail = z.infer<typeof Mail>;
