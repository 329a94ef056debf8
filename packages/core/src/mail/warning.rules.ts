/** Who at the desk is warned of a deadline, and when: before it passes, and once it has (T9, T18). */
import type { PortalProfile } from '../profile/profile.schema.ts';
import { instantAt, millis, type Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import { latenessOf } from '../ticket/ticket.queue.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { distinct, same, todays } from './mail.addresses.ts';
import type { Language } from './mail.language.ts';
import { languageFor, resellersOf, type Recipient } from './mail.recipients.ts';
import type { Mail } from './mail.schema.ts';
import { warningText } from './warning.text.ts';

/** A deadline that is to be warned of: `hours` before it, or 0 once it has passed. */
export type Warning = { readonly ticket: Ticket; readonly hours: number };

/** What a profile that says nothing warns of. */
const USUAL: NonNullable<PortalProfile['deadlineWarnings']> = { hoursBefore: [4], whenPassed: true };

/** The longest time before a deadline at which this desk warns, in hours. */
export const warnsFrom = ({ deadlineWarnings = USUAL }: PortalProfile): number =>
  Math.max(0, ...deadlineWarnings.hoursBefore);

/**
 * The warnings that stand at `at`: of each ticket the most urgent one, for as long as the desk owes something there. A
 * time that had come when the ticket was opened warns of nothing. Whoever stores their mails tells each once, by its id.
 */
export function warningsDue(tickets: Iterable<Ticket>, at: Instant, profile: PortalProfile): readonly Warning[] {
  const { hoursBefore, whenPassed } = profile.deadlineWarnings ?? USUAL;
  const nearest = [...(whenPassed ? [0] : []), ...hoursBefore].sort((one, other) => one - other);
  return [...tickets].flatMap((ticket) => {
    const { deadline, openedAt } = ticket;
    if (deadline === null || !isOwed(ticket, deadline)) return [];
    const warnsAt = (hours: number): number => millis(deadline) - hours * HOUR_MS + (hours === 0 ? 1 : 0);
    const hours = nearest.find((one) => warnsAt(one) <= millis(at));
    const isPassed = millis(at) > millis(deadline);
    if (hours === undefined || (hours > 0 && (isPassed || warnsAt(hours) <= millis(openedAt)))) return [];
    return [{ ticket, hours }];
  });
}

const HOUR_MS = 3_600_000;

/** Whether it would be late, were the deadline past: not at its end, nor while the customer's word is awaited. */
const isOwed = (ticket: Ticket, deadline: Instant): boolean =>
  latenessOf(ticket, instantAt(millis(deadline) + 1)) !== null;

/** The id of the first mail of a warning: of this deadline, so that a new one is warned of anew. */
export const warningId = ({ ticket, hours }: Warning): string =>
  [ticket.id, 'late', millis(ticket.deadline ?? ''), hours].join('/');

/**
 * The mails of a warning, one for each language: to whoever holds the ticket; and where nobody does, or the deadline has
 * passed, to the reseller's own addresses or, where the profile names none, to the managers.
 */
export function warningMails(
  warning: Warning,
  at: Instant,
  profile: PortalProfile,
  people: readonly Person[],
): readonly Mail[] {
  const { ticket, hours } = warning;
  const holder = ticket.assignee && todays(ticket.assignee, people);
  const told = [...recipients(holder ? [holder] : [], profile), ...(holder && hours > 0 ? [] : heads(profile, people))];
  const addresses = distinct(told.map(({ address }) => address));
  const reads = (one: string): Language => told.find(({ address }) => same(address, one))?.language ?? 'pt-BR';
  return [...new Set(addresses.map(reads))].map((language, place) => {
    const to = addresses.filter((one) => reads(one) === language);
    const readers = told.filter(({ address }) => to.some((one) => same(one, address)));
    return {
      id: warningId(warning) + (place > 0 ? `/${language}` : ''),
      ...{ ticketId: ticket.id, version: ticket.version, to, locale: language, at },
      readers: [...new Set(readers.flatMap(({ id }) => id ?? []))],
      ...warningText(warning, profile, language),
    };
  });
}

function heads(profile: PortalProfile, people: readonly Person[]): readonly Recipient[] {
  const own = resellersOf(profile);
  return own.length > 0
    ? own
    : recipients(
        people.filter(({ role }) => role === 'manager'),
        profile,
      );
}

const recipients = (people: readonly Person[], profile: PortalProfile): readonly Recipient[] =>
  people.flatMap((person) =>
    person.email && person.active !== false
      ? [{ id: person.id, address: person.email, language: languageFor(person, profile) }]
      : [],
  );
