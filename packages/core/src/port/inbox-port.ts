/** What customers wrote to the desk, as an operator finds it (Integrator 1.1, 1.2; I2, I3). */
import type { InboundMessage, InboxQuery, MessageId } from '../intake/message.schema.ts';
import type { TicketId } from '../shared/ids.ts';
import type { Page } from '../shared/page.ts';
import type { CallOptions, WriteOptions } from './call.ts';

/** The inbox exists for attendants and managers; to everybody else no message does. */
export interface InboxPort {
  /** Newest first. Rejects with `invalid` for a period that is two, or ends before it begins. */
  search(query: InboxQuery, options?: CallOptions): Promise<Page<InboundMessage> & { readonly total: number }>;
  /** Senders whose address begins so, at most ten: what completes it while it is typed. */
  addresses(initials: string, options?: CallOptions): Promise<readonly string[]>;
  /** Rejects with `not_found`. */
  get(id: MessageId, options?: CallOptions): Promise<InboundMessage>;
  /** Marks it as made into that ticket. Rejects with `conflict` where another ticket has it. */
  take(id: MessageId, ticketId: TicketId, options: WriteOptions): Promise<InboundMessage>;
}
