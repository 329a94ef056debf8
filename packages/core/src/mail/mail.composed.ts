/** The mail that an operator wrote himself, from the entry that records it (Integrator 1.9.1, I13). */
import { plainTextOf } from '../shared/plain-text.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { distinct } from './mail.addresses.ts';
import type { Mail } from './mail.schema.ts';
import { oneLine } from './mail.text.ts';

/** What the entry sends in its author's own words, to whom he chose; null where it is no such mail. */
export function composedMail({ command, version, at, by }: TimelineEntry, ticket: Ticket): Mail | null {
  if (command.type !== 'ticket.comment' || command.mail === undefined) return null;
  const { to, copies = [], subject } = command.mail;
  const addresses = distinct(to.map(({ address }) => address));
  const others = distinct([...addresses, ...copies.map(({ address }) => address)]).slice(addresses.length);
  const isRich = command.text.startsWith('<');
  return {
    id: `${ticket.id}/${String(version)}/1`,
    ticketId: ticket.id,
    version,
    to: addresses,
    ...(others.length > 0 && { copies: others }),
    ...(by.email !== undefined && { replyTo: by.email }),
    readers: [...new Set([...to, ...copies].flatMap(({ id }) => id ?? []))],
    subject: oneLine(`[${ticket.number}] ${subject}`),
    body: isRich ? plainTextOf(command.text) : command.text,
    ...(isRich && { html: command.text }),
    ...(command.attachments && command.attachments.length > 0 && { attachments: command.attachments }),
    at,
  };
}
