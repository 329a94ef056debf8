/** Timelines for tickets that a test gives without one. */
import type { Ticket, TimelineEntry } from '@chamado/core';

/** An opening that holds the ticket as it stands. */
export const openingOf = (ticket: Ticket): TimelineEntry => {
  const { formId, fields, subject, description, attachments, stage, step } = ticket;
  return {
    ticketId: ticket.id,
    version: 1,
    at: ticket.openedAt,
    by: ticket.openedBy,
    command: { type: 'ticket.open', draft: { formId, values: { ...fields, subject, description }, attachments } },
    from: null,
    to: { stage, step },
    internal: false,
    changes: ticket,
  };
};
