/** A mail as an operator hands it in: written by himself, or from a template of the profile (Integrator 1.9.1, I13). */
import * as z from 'zod/mini';
import { Attachment } from '../shared/attachment.schema.ts';
import { TicketId } from '../shared/ids.ts';
import { Envelope } from './envelope.schema.ts';

/** What the template says stands where `subject` or `body` is left out; without a template both are given. `body` is rich text or plain. */
export const MailDraft = z.object({
  ticketId: TicketId,
  templateId: z.optional(z.string()),
  to: Envelope.shape.to,
  copies: Envelope.shape.copies,
  subject: z.optional(Envelope.shape.subject),
  body: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(100_000))),
  attachments: z.optional(z.readonly(z.array(Attachment))),
});
export type MailDraft = z.infer<typeof MailDraft>;
