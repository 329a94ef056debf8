/** Which mails an entry of a timeline owes, and to whom (T5, T8, V4, P7, P11, P16). */
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Person, PersonRef } from '../shared/person.schema.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { Mail } from './mail.schema.ts';
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

/** Where a mail goes; an additional e-mail is an address and nobody. */
type Recipient = { readonly id?: PersonId; readonly address: string };

type Sides = readonly [customers: readonly Recipient[], desk: readonly Recipient[]];

function recipientsOf(entry: TimelineEntry, ticket: Ticket, people: readonly Person[]): Sides {
  const followers = people.filter(({ id }) => ticket.followers.includes(id));
  const requester = todays(ticket.requester, people);
  const customers = [
    ...written([requester]),
    ...ticket.additionalEmails.map((address) => ({ address })),
    ...written(followers.filter(({ role }) => role === 'requester')),
  ];
  const holder = ticket.assignee ? [todays(ticket.assignee, people)] : [];
  const desk = written([...holder, ...followers].filter(({ role }) => role !== 'requester'));
  // The confirmation of an opening goes to the requester even though he wrote it.
  const isOpening = entry.command.type === 'ticket.open';
  return [isOpening ? customers : without(customers, entry.by), without(desk, entry.by)];
}

/** As he is today, not as he was when the ticket was opened (TOTALL 7). */
const todays = (ref: PersonRef, people: readonly Person[]): PersonRef => people.find(({ id }) => id === ref.id) ?? ref;

/** Those who have an address. */
const written = (people: readonly PersonRef[]): readonly Recipient[] =>
  people.flatMap(({ id, email }) => (email ? [{ id, address: email }] : []));

const same = (one: string, other: string | undefined): boolean => one.toLowerCase() === other?.toLowerCase();

const without = (recipients: readonly Recipient[], author: PersonRef): readonly Recipient[] =>
  recipients.filter(({ id, address }) => id !== author.id && !same(address, author.email));

const distinct = (addresses: readonly string[]): readonly string[] =>
  addresses
    .filter((address) => address !== '')
    .filter((address, at, all) => all.findIndex((other) => same(other, address)) === at);
