/** Which mails an entry of a timeline owes, and to whom (T5, T8, V4, P7, P11, P16). */
import type { PortalProfile } from '../profile/profile.schema.ts';
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
  const customers = entry.internal ? [] : customersSide(entry, ticket, people);
  return [customers, desksSide(entry, ticket, people)]
    .map((to, side) => mailTo(distinct(to), side + 1, entry, ticket, profile))
    .filter((mail) => mail.to.length > 0);
}

const mailTo = (
  to: readonly string[],
  n: number,
  entry: TimelineEntry,
  ticket: Ticket,
  profile: PortalProfile,
): Mail => ({
  id: `${ticket.id}/${String(entry.version)}/${String(n)}`,
  ticketId: ticket.id,
  version: entry.version,
  to,
  ...textFor(entry, ticket, profile),
  at: entry.at,
});

type Addresses = readonly (string | undefined)[];

function customersSide(entry: TimelineEntry, ticket: Ticket, people: readonly Person[]): Addresses {
  const followers = followersOf(ticket, people).filter(({ role }) => role === 'requester');
  const requester = addressOf(ticket.requester, people);
  const addresses = [requester, ...ticket.additionalEmails, ...followers.map(({ email }) => email)];
  // The confirmation of an opening goes to the requester even though he wrote it.
  const isOpening = entry.command.type === 'ticket.open';
  return isOpening ? addresses : without(addresses, entry.by.email);
}

function desksSide(entry: TimelineEntry, ticket: Ticket, people: readonly Person[]): Addresses {
  const followers = followersOf(ticket, people).filter(({ role }) => role !== 'requester');
  const holder = ticket.assignee ? addressOf(ticket.assignee, people) : undefined;
  return without([holder, ...followers.map(({ email }) => email)], entry.by.email);
}

/** Where he reads mail today, not where he did when the ticket was opened (TOTALL 7). */
const addressOf = ({ id, email }: PersonRef, people: readonly Person[]): string | undefined =>
  people.find((person) => person.id === id)?.email ?? email;

const followersOf = ({ followers }: Ticket, people: readonly Person[]): readonly Person[] =>
  people.filter(({ id }) => followers.includes(id));

const same = (one: string | undefined, other: string | undefined): boolean =>
  one?.toLowerCase() === other?.toLowerCase();

const without = (addresses: Addresses, author: string | undefined): Addresses =>
  addresses.filter((address) => !same(address, author));

const distinct = (addresses: Addresses): readonly string[] =>
  addresses
    .filter((address): address is string => address !== undefined && address !== '')
    .filter((address, at, all) => all.findIndex((other) => same(other, address)) === at);
