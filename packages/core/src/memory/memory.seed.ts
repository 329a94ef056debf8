/** A timeline for tickets that a test or a story gives without one. */
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';

/** An opening that holds the ticket as it stands: replaying it gives the ticket. */
export const openingOf = (ticket: Ticket): TimelineEntry => {
  const { formId, fields, subject, description, attachments, stage, step } = ticket;
  return {
    ticketId: ticket.id,
    version: ticket.version,
    at: ticket.openedAt,
    by: ticket.openedBy,
    command: { type: 'ticket.open', draft: { formId, values: { ...fields, subject, description }, attachments } },
    from: null,
    to: { stage, step },
    internal: false,
    changes: ticket,
  };
};
