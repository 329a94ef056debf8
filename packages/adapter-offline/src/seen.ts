/** Tickets as this page last had them from the desk: what it showed, it can show again. */
import type { Ticket, TicketId } from '@chamado/core';

/** As many as a person looks at. */
const MOST_SEEN = 500;

export type Seen = {
  readonly get: (id: TicketId) => Ticket | undefined;
  /** Keeps it, and gives it back. */
  readonly put: (ticket: Ticket) => Ticket;
};

export function createSeen(): Seen {
  const seen = new Map<TicketId, Ticket>();
  return {
    get: (id) => seen.get(id),
    put(ticket) {
      seen.delete(ticket.id);
      seen.set(ticket.id, ticket);
      const [oldest] = seen.keys();
      if (seen.size > MOST_SEEN && oldest !== undefined) seen.delete(oldest);
      return ticket;
    },
  };
}
