/** What is written and not yet sent, as data: rows in the order in which they were written, each line a ticket's. */
import type {
  DeskErrorCode,
  FieldFault,
  Instant,
  OperationId,
  Ticket,
  TicketCommand,
  TicketDraft,
  TicketId,
} from '@chamado/core';

/** A write as it is kept; the version and the addresses in it may be of tickets that only this browser knows. */
export type Write =
  | { readonly verb: 'open'; readonly localId: TicketId; readonly draft: TicketDraft }
  | { readonly verb: 'apply'; readonly id: TicketId; readonly command: TicketCommand; readonly version: number }
  | {
      readonly verb: 'applyAll';
      readonly id: TicketId;
      readonly commands: readonly TicketCommand[];
      readonly version: number;
    };

/** Why the desk will not have it: what a `DeskError` says, in a form that can be stored. */
export type Refused = {
  readonly code: DeskErrorCode;
  readonly message: string;
  readonly fields: readonly FieldFault[];
  readonly reason: string | null;
};

/** A write that is not known to have arrived. */
export type QueuedWrite = {
  readonly operationId: OperationId;
  /** Later ones are greater, whichever tab wrote them. */
  readonly order: number;
  readonly at: Instant;
  readonly write: Write;
  /** How often it was sent: more than once or never answered, it may have arrived. */
  readonly attempts: number;
  /** Set while it waits for the person instead of for the network. */
  readonly refused: Refused | null;
};

/** Everything unsent, and the addresses that tickets opened here came to have. */
export type Queue = {
  readonly rows: readonly QueuedWrite[];
  /** By the address it had here; the oldest are forgotten. */
  readonly names: readonly (readonly [local: TicketId, real: TicketId])[];
  /** The order of the next row. */
  readonly next: number;
};

export const emptyQueue: Queue = { rows: [], names: [], next: 1 };

/** What a desk answered, as far as what comes behind has to know it. */
export type Arrived = Pick<Ticket, 'id' | 'version'>;

/** The ticket a write is for: nothing of a line is sent before what stands ahead of it. */
export const lineOf = (write: Write): TicketId => (write.verb === 'open' ? write.localId : write.id);

/** The version that the write leaves behind, where nobody else writes. */
export function versionAfter(write: Write): number {
  if (write.verb === 'open') return 1;
  return write.version + (write.verb === 'apply' ? 1 : write.commands.length);
}

/** The address that a ticket of this address has at the desk; the same where it has no other. */
export const nameOf = ({ names }: Pick<Queue, 'names'>, id: TicketId): TicketId =>
  names.find(([local]) => local === id)?.[1] ?? id;
