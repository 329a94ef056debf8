/** A mail written beforehand: words of the reseller with gaps for what differs from ticket to ticket (Integrator 1.9.1.2, I13). */
import * as z from 'zod/mini';
import { Label } from '../shared/label.schema.ts';

/** `subject` and `body` (rich text) hold variables such as `{{ticket.number}}`: those of `templateVariables` and no other. */
export const MailTemplate = z.object({
  id: z.string().check(z.minLength(1)),
  /** How an operator finds it. */
  label: Label,
  subject: Label,
  /** As HTML, cleaned by whoever shows or sends it; what the variables hold is escaped. */
  body: Label,
});
export type MailTemplate = z.infer<typeof MailTemplate>;
