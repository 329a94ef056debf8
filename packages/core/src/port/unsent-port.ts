/** What a person wrote that has not reached the desk yet, where an adapter keeps such (B2). */
import type { DeskError } from '../shared/desk-error.ts';
import type { OperationId, TicketId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { TicketCommand } from '../ticket/ticket.command.schema.ts';
import type { TicketDraft } from '../ticket/ticket.schema.ts';
import type { CallOptions } from './call.ts';

/** The words of a write: a draft that opens a ticket, or commands to one. */
export type UnsentBody =
  | { readonly draft: TicketDraft; readonly commands?: never }
  | { readonly commands: readonly TicketCommand[]; readonly draft?: never };

/** One write, with everything the person put into it. */
export type UnsentWrite = UnsentBody & {
  readonly operationId: OperationId;
  /** The ticket it is for or opens; one that is not at the desk yet has an address that only this browser knows. */
  readonly ticketId: TicketId;
  /** When it was written. */
  readonly at: Instant;
  /** How often it was sent: once it was, it may have arrived. */
  readonly attempts: number;
  /** Why the desk would not have it: it waits for the person, and what he wrote to the ticket later waits behind it. Null while it waits for the network. */
  readonly refusal: DeskError | null;
};

/** What is unsent of this person, oldest first; shared by all tabs. */
export interface UnsentPort {
  list(options?: CallOptions): Promise<readonly UnsentWrite[]>;
  /** Sends it again, mended where `mended` says how; one refused with `conflict` is sent to the ticket as it stands now. */
  retry(id: OperationId, mended?: UnsentBody): Promise<void>;
  /** Lets go of it. One that was sent and not answered may have arrived all the same. */
  discard(id: OperationId): Promise<void>;
  /** Calls back when the list is another, in this tab or another, until the returned function is called. */
  watch(listener: () => void): () => void;
}
