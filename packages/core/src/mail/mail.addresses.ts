/** Who is meant by a mail's addresses, as far as people are known. */
import type { Person, PersonRef } from '../shared/person.schema.ts';
import { worksHere } from '../ticket/ticket.access.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';

/** The addresses to which the opening of `ticket` is confirmed (TOTALL 5, passo 4), as far as `people` are known. */
export const confirmedTo = (ticket: Ticket, people: readonly Person[]): readonly string[] =>
  distinct([
    todays(ticket.requester, people).email ?? '',
    ...ticket.additionalEmails,
    ...followersOf(ticket, people).flatMap((person) => (worksHere(person) ? [] : (person.email ?? []))),
  ]);

/** Who asked to hear of it. */
export const followersOf = ({ followers }: Ticket, people: readonly Person[]): readonly Person[] =>
  people.filter(({ id }) => followers.includes(id));

/** As he is today, not as he was when the ticket was opened (TOTALL 7). */
export const todays = (ref: PersonRef, people: readonly Person[]): Person =>
  people.find(({ id }) => id === ref.id) ?? ref;

/** Whether two addresses are one, however they are spelled. */
export const same = (one: string, other: string | undefined): boolean => one.toLowerCase() === other?.toLowerCase();

/** Each address once, however it is spelled. */
export const distinct = (addresses: readonly string[]): readonly string[] =>
  addresses
    .filter((address) => address !== '')
    .filter((address, at, all) => all.findIndex((other) => same(other, address)) === at);
