/** The portal's contact form (P22). */
import type { ContactMessageDraft, ContactMessage } from '../contact/contact.schema.ts';
import type { Query } from '../query/query.schema.ts';
import type { Page } from '../shared/page.ts';
import type { CallOptions, WriteOptions } from './call.ts';

/** Words to the reseller that are no ticket. How often one may write is for the server to bound. */
export interface ContactFormPort {
  /** Keeps it, mails the reseller, and sends a copy to the address given. Rejects with `invalid`, naming the fields. */
  send(draft: ContactMessageDraft, options: WriteOptions): Promise<ContactMessage>;
  /** What came, by the columns of `contactColumns`: all of it to the desk, to everybody else his own. */
  list(query: Query, options?: CallOptions): Promise<Page<ContactMessage> & { readonly total: number }>;
}
