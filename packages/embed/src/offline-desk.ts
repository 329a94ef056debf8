/** `<chamado-desk src="https://…" offline>`: what is written without a network is kept in this browser, and sent once and in order. */
import { offline, type OfflineControls } from '@chamado/adapter-offline';
import { DeskError, deskId, Ticket, type DeskPort } from '@chamado/core';

/**
 * The desk with an outbox of its own for whoever sits at it. `fields`, the attribute's value, names what of tickets may be
 * kept to be read without a network, apart by spaces (`offline="subject description"`); without any, nothing is. Rejects
 * with `unsupported` for a field that tickets do not have.
 */
export async function keptOffline(desk: DeskPort, fields: string): Promise<DeskPort & OfflineControls> {
  const named = fields.split(/\s+/).filter(Boolean);
  const ticketFields = named.filter(isTicketField);
  const [unknown] = named.filter((name) => !isTicketField(name));
  if (unknown !== undefined)
    throw new DeskError('unsupported', `offline="${unknown}": right would be fields of tickets, such as subject`);
  const { id } = await desk.me();
  const cache = named.length > 0 && { cache: { ticketFields } };
  return offline(desk, { database: deskId(desk), person: id, ...cache });
}

/** Deletes what this browser keeps of the person who signs out of such a desk, unsent words too. */
export async function forgetOffline(opened: DeskPort | undefined): Promise<boolean> {
  if (!opened || !keepsOffline(opened)) return false;
  await opened.signOut();
  return true;
}

const isTicketField = (name: string): name is keyof Ticket => Object.hasOwn(Ticket.shape, name);

const keepsOffline = (desk: DeskPort): desk is DeskPort & OfflineControls => 'signOut' in desk;
