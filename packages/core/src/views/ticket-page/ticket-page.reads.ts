/** How the ticket's page reads a desk: everything it shows, together. */
import type { DeskPort } from '../../port/desk-port.ts';
import type { TicketId } from '../../shared/ids.ts';
import type { Person } from '../../shared/person.schema.ts';
import { worksHere } from '../../ticket/ticket.access.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import type { PageRead } from './ticket-page.context.ts';

/** Which ticket, for whom; `before`: what was read last, of which what never changes is kept. */
export type PageAsked = { readonly ticketId: TicketId; readonly me: Person; readonly before: PageRead | null };

/** The ticket, what happened to it, the one it repeats, and whom the desk can name. */
export async function pageAt(
  { tickets, directory }: Pick<DeskPort, 'tickets' | 'directory'>,
  { ticketId, me, before }: PageAsked,
  signal: AbortSignal,
): Promise<PageRead> {
  const namesPeople = worksHere(me) && directory !== undefined;
  const [ticket, entries, people] = await Promise.all([
    tickets.get(ticketId, { signal }),
    tickets.timeline(ticketId, { signal }),
    before?.people ?? (namesPeople ? directory.people({ signal }).catch(() => []) : []),
  ]);
  return { ticket, entries, people, repeated: await repeatedBy(ticket) };

  // Whoever may not see it still reads that there is one.
  async function repeatedBy({ duplicateOf }: Ticket): Promise<Ticket | null> {
    if (duplicateOf === null) return null;
    if (before?.repeated?.id === duplicateOf) return before.repeated;
    return tickets.get(duplicateOf, { signal }).catch(() => null);
  }
}
