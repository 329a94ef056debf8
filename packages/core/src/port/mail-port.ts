/** The mails of a desk, as one person sees them. */
import type { Mail } from '../mail/mail.schema.ts';
import type { MailDraft } from '../mail/mail-draft.schema.ts';
import type { Page } from '../shared/page.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { CallOptions, WriteOptions } from './call.ts';

/** The mails the desk owes. A desk in a browser sends none, it shows what would be sent. */
export interface MailPort {
  /** What was sent, or would be: newest first. The desk reads all of it, everybody else what was written to him. */
  outbox(options?: CallOptions & { readonly after?: string }): Promise<Page<Mail>>;
  /**
   * Sends what an operator wrote to whom he chose, and answers with the ticket, whose timeline tells of it (Integrator 1.9.1,
   * I13). Rejects with `invalid`, naming the fields, for an unknown template, words that are missing, an addressee who is
   * nobody of the ticket or an address that is none; with `not_allowed` for a customer; with `not_found` for no ticket of his.
   */
  send(draft: MailDraft, options: WriteOptions): Promise<Ticket>;
}
