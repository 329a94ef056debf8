/** To whom mails go: the customer's side and the desk's, apart (T8, V4). */
import type { PersonId } from '../shared/ids.ts';
import type { Person, PersonRef } from '../shared/person.schema.ts';
import { worksHere } from '../ticket/ticket.access.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';

/** Where a mail goes; an additional e-mail is an address and nobody. */
export type Recipient = { readonly id?: PersonId; readonly address: string };

type Sides = readonly [customers: readonly Recipient[], desk: readonly Recipient[]];

/** Who is written to of an entry, of each side; nobody of what he wrote himself, save of his own opening. */
export function recipientsOf(entry: TimelineEntry, ticket: Ticket, people: readonly Person[]): Sides {
  const customers = customersOf(ticket, people);
  const holder = ticket.assignee ? [todays(ticket.assignee, people)] : [];
  const desk = written([...holder, ...followersOf(ticket, people)].filter(worksHere));
  const isOpening = entry.command.type === 'ticket.open';
  return [isOpening ? customers : without(customers, entry.by), without(desk, entry.by)];
}

/** The addresses to which the opening of `ticket` is confirmed (TOTALL 5, passo 4), as far as `people` are known. */
export const confirmedTo = (ticket: Ticket, people: readonly Person[]): readonly string[] =>
  distinct(customersOf(ticket, people).map(({ address }) => address));

const customersOf = (ticket: Ticket, people: readonly Person[]): readonly Recipient[] => [
  ...written([todays(ticket.requester, people)]),
  ...ticket.additionalEmails.map((address) => ({ address })),
  ...written(followersOf(ticket, people).filter((person) => !worksHere(person))),
];

const followersOf = ({ followers }: Ticket, people: readonly Person[]): readonly Person[] =>
  people.filter(({ id }) => followers.includes(id));

/** As he is today, not as he was when the ticket was opened (TOTALL 7). */
const todays = (ref: PersonRef, people: readonly Person[]): PersonRef => people.find(({ id }) => id === ref.id) ?? ref;

/** Those who have an address. */
const written = (people: readonly PersonRef[]): readonly Recipient[] =>
  people.flatMap(({ id, email }) => (email ? [{ id, address: email }] : []));

const same = (one: string, other: string | undefined): boolean => one.toLowerCase() === other?.toLowerCase();

const without = (recipients: readonly Recipient[], author: PersonRef): readonly Recipient[] =>
  recipients.filter(({ id, address }) => id !== author.id && !same(address, author.email));

/** Each address once, however it is spelled. */
export const distinct = (addresses: readonly string[]): readonly string[] =>
  addresses
    .filter((address) => address !== '')
    .filter((address, at, all) => all.findIndex((other) => same(other, address)) === at);
