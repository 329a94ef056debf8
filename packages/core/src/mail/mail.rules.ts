/** Which mails an entry of a timeline owes, and to whom (T5, T8, V4, P7, P11, P16). */
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { Person } from '../shared/person.schema.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { Mail } from './mail.schema.ts';
import { distinct, recipientsOf, type Recipient } from './mail.recipients.ts';
import { textFor } from './mail.text.ts';

/**
 * The mails that `entry` owes; `ticket` is as the entry left it, and followers are looked up in `people`.
 *
 * One goes to the customer's side (requester, additional e-mails, followers of his company), one to the desk's (whoever
 * holds the ticket, followers of the desk). Nobody is mailed what he wrote himself, save that an opening is confirmed to
 * the requester (TOTALL 5, passo 4). An internal entry goes to the desk's side alone. A mail's id follows from ticket,
 * version and side, so that storing it twice keeps it once.
 */
export function mailsFor(
  entry: TimelineEntry,
  ticket: Ticket,
  profile: PortalProfile,
  people: readonly Person[],
): readonly Mail[] {
  const [customers, desk] = recipientsOf(entry, ticket, people);
  return [entry.internal ? [] : customers, desk]
    .map((recipients, side) => mailTo(recipients, side + 1, entry, ticket, profile))
    .filter((mail) => mail.to.length > 0);
}

const mailTo = (
  recipients: readonly Recipient[],
  n: number,
  entry: TimelineEntry,
  ticket: Ticket,
  profile: PortalProfile,
): Mail => ({
  id: `${ticket.id}/${String(entry.version)}/${String(n)}`,
  ticketId: ticket.id,
  version: entry.version,
  to: distinct(recipients.map(({ address }) => address)),
  readers: [...new Set(recipients.flatMap(({ id }) => id ?? []))],
  ...textFor(entry, ticket, profile),
  at: entry.at,
});
