/** To whom mails go, and in which language: the customer's side and the desk's, apart (T8, V4, P7). */
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Person, PersonRef } from '../shared/person.schema.ts';
import { worksHere } from '../ticket/ticket.access.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { followersOf, same, todays } from './mail.addresses.ts';
import { languageOf, type Language } from './mail.language.ts';

/** Where a mail goes; an additional e-mail is an address and nobody. */
export type Recipient = { readonly id?: PersonId; readonly address: string; readonly language: Language };

type Sides = { readonly customers: readonly Recipient[]; readonly desk: readonly Recipient[] };

/** Who is written to of an entry, of each side; nobody of what he wrote himself, save of his own opening. */
export function recipientsOf(
  entry: TimelineEntry,
  ticket: Ticket,
  profile: PortalProfile,
  people: readonly Person[],
): Sides {
  const customers = customersOf(ticket, profile, people);
  const holder = ticket.assignee ? [todays(ticket.assignee, people)] : [];
  const desk = [
    ...written([...holder, ...followersOf(ticket, people)].filter(worksHere), profile),
    ...(resellerHears(entry) ? resellersOf(profile) : []),
  ];
  const isOpening = entry.command.type === 'ticket.open';
  return { customers: isOpening ? customers : without(customers, entry.by), desk: without(desk, entry.by) };
}

/** The reseller's own addresses, in the portal's language; none where the profile names none. */
export const resellersOf = ({ resellerEmails = [], locale }: PortalProfile): readonly Recipient[] =>
  resellerEmails.map((address) => ({ address, language: languageOf(locale) }));

/** Of every opening (PWS 2.3.2, P7), and of whatever a technician or a customer wrote (PWS 2.7.3, P16): the desk knows its own. */
const resellerHears = ({ command, by }: TimelineEntry): boolean =>
  command.type === 'ticket.open' || by.role === 'technician' || by.role === 'requester';

function customersOf(ticket: Ticket, profile: PortalProfile, people: readonly Person[]): readonly Recipient[] {
  const requester = todays(ticket.requester, people);
  // A copy is a copy of his mail.
  const language = languageFor(requester, profile);
  return [
    ...written([requester], profile),
    ...ticket.additionalEmails.map((address) => ({ address, language })),
    ...written(
      followersOf(ticket, people).filter((person) => !worksHere(person)),
      profile,
    ),
  ];
}

/** The language this person reads, the portal's where he says none of ours. */
export const languageFor = ({ locale }: Person, profile: PortalProfile): Language => languageOf(locale, profile.locale);

/** Those who have an address, and are still here (TOTVS 2). */
const written = (people: readonly Person[], profile: PortalProfile): readonly Recipient[] =>
  people.flatMap((person) =>
    person.email && person.active !== false
      ? [{ id: person.id, address: person.email, language: languageFor(person, profile) }]
      : [],
  );

const without = (recipients: readonly Recipient[], author: PersonRef): readonly Recipient[] =>
  recipients.filter(({ id, address }) => id !== author.id && !same(address, author.email));
