/** A ticket's number in the reseller's ERP: given once, and never to two tickets (PWS 2.4, P9). */
import { DeskError } from '../shared/desk-error.ts';
import type { CommandOf } from '../ticket/ticket.command.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';

/**
 * The command by which `ticket` is given that number; null where it has that one already. `holder` is another ticket of
 * the desk that has it, if one does.
 *
 * @throws DeskError `conflict` where the ticket has another number, or another ticket has this one.
 */
export function erpNumbering(
  ticket: Ticket,
  erpNumber: string,
  holder: Ticket | undefined,
): CommandOf<'ticket.syncErp'> | null {
  if (ticket.erpNumber === erpNumber) return null;
  if (ticket.erpNumber !== null)
    throw new DeskError('conflict', `${ticket.number} has the ERP number ${ticket.erpNumber} already; it keeps it`);
  if (holder && holder.id !== ticket.id)
    throw new DeskError('conflict', `The ERP number ${erpNumber} is that of ${holder.number}; each ticket has its own`);
  return { type: 'ticket.syncErp', erpNumber };
}
