/** Which mails an entry of a timeline owes, and to whom (T5, T8, V4, P7, P11, P16, S7). */
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { Person } from '../shared/person.schema.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { Mail } from './mail.schema.ts';
import { composedMail } from './mail.composed.ts';
import type { Language } from './mail.language.ts';
import type { Side } from './mail.news.ts';
import { distinct } from './mail.addresses.ts';
import { recipientsOf, type Recipient } from './mail.recipients.ts';
import { textFor } from './mail.text.ts';

/**
 * The mails that `entry` owes; `ticket` is as the entry left it, and followers are looked up in `people`.
 *
 * To the customer's side (requester, additional e-mails, followers of his company) and to the desk's (whoever holds the
 * ticket, followers of the desk, and the reseller's own addresses where the desk did not write it itself), one for each
 * language read there. Nobody is mailed what he wrote himself, save that an opening is confirmed to the requester
 * (TOTALL 5, passo 4). An internal entry goes to the desk's side alone, and a mail that an operator wrote to whom he chose.
 * A mail's id follows from ticket, version, side and language, so that storing it twice keeps it once.
 */
export function mailsFor(
  entry: TimelineEntry,
  ticket: Ticket,
  profile: PortalProfile,
  people: readonly Person[],
): readonly Mail[] {
  const composed = composedMail(entry, ticket);
  if (composed) return [composed];
  const { customers, desk } = recipientsOf(entry, ticket, profile, people);
  return [
    ...(entry.internal ? [] : mailsTo('customers', customers, entry, ticket, profile)),
    ...mailsTo('desk', desk, entry, ticket, profile),
  ];
}

/** Two people of one address read one mail, in the language of the first. */
function mailsTo(
  side: Side,
  recipients: readonly Recipient[],
  entry: TimelineEntry,
  ticket: Ticket,
  profile: PortalProfile,
): readonly Mail[] {
  const addresses = distinct(recipients.map(({ address }) => address));
  const spelledAlike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  const language = (address: string): Language =>
    recipients.find((one) => spelledAlike(one.address, address))?.language ?? 'pt-BR';
  return [...new Set(addresses.map(language))].map((read, at) => {
    const to = addresses.filter((address) => language(address) === read);
    const readers = recipients.filter(({ address }) => to.some((one) => spelledAlike(one, address)));
    return {
      id: [ticket.id, entry.version, side === 'customers' ? 1 : 2, ...(at > 0 ? [read] : [])].join('/'),
      ticketId: ticket.id,
      version: entry.version,
      to,
      readers: [...new Set(readers.flatMap(({ id }) => id ?? []))],
      locale: read,
      ...textFor(entry, ticket, profile, side, read),
      at: entry.at,
    };
  });
}
