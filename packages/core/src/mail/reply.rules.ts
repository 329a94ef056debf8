/** Who answers a desk's mail by mail, and until when: his answer then becomes a comment (Plusoft, S7). */
import { DAY_MS, millis, type Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { same } from './mail.addresses.ts';
import type { Mail } from './mail.schema.ts';

/**
 * Whose answer comes back from `address` to this mail: the reader who has it today. Nobody's, where the mail is of no
 * ticket, an operator asked for answers to himself, or the address belongs to no reader.
 */
export const replierOf = ({ ticketId, replyTo, readers }: Mail, address: string, people: readonly Person[]) =>
  ticketId === undefined || replyTo !== undefined
    ? undefined
    : people.find((person) => readers.includes(person.id) && same(address, person.email));

/** For how many days after a ticket's end answers to its mails are still looked at. */
export const REPLY_DAYS = 30;

/**
 * Why an answer to a mail written to `person` is not put to the ticket as his; null where it is. `sender`: it comes from
 * another address than his of today, so that a mail handed on makes nobody else speak in his name. `over`: the ticket
 * ended long ago. Whether he may comment there the ticket itself says.
 */
export function replyRefusal(
  ticket: Pick<Ticket, 'endedAt'>,
  person: Person,
  sender: string,
  at: Instant,
): 'sender' | 'over' | null {
  if (sender === '' || !same(sender, person.email)) return 'sender';
  const isOver = ticket.endedAt !== null && millis(at) - millis(ticket.endedAt) > REPLY_DAYS * DAY_MS;
  return isOver ? 'over' : null;
}
