/** An order on a ticket is an appointment on the agenda, by one rule whichever way it comes (I10, I11). */
import type { Appointment } from '../agenda/appointment.schema.ts';
import { booked, type AgendaKnown } from '../agenda/booking.rules.ts';
import { DeskError } from '../shared/desk-error.ts';
import type { TicketCommand } from '../ticket/ticket.command.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { Circumstances } from './open.decision.ts';

/**
 * The appointment that a command puts on the agenda, or moves there; undefined where it is none.
 *
 * @throws DeskError as `booked` does, naming the fields of the order.
 */
export function bookedOn(
  ticket: Ticket,
  command: TicketCommand,
  agenda: AgendaKnown,
  { by, at, profile }: Circumstances,
): Appointment | undefined {
  if (command.type !== 'ticket.scheduleOrder') return undefined;
  const { order } = command;
  try {
    return booked({ order, ticketId: ticket.id, territory: ticket.territory }, agenda, {
      by,
      at,
      lists: profile.catalogues,
    });
  } catch (thrown) {
    const error = DeskError.from(thrown);
    const { code, message, reason } = error;
    const fields = error.fields.map((fault) => ({ ...fault, field: `order.${fault.field}` }));
    throw new DeskError(code, message, { fields, cause: error, ...(reason !== null && { reason }) });
  }
}
