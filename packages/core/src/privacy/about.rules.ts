/** What of a desk is about one person, for his own copy of it (LGPD art. 18, I, II and V). */
import type { Mail } from '../mail/mail.schema.ts';
import type { Attachment } from '../shared/attachment.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import type { Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { isLastOfHisKind } from '../directory/contact.access.ts';
import { seesInternal } from '../ticket/ticket.access.ts';
import type { Access } from './access.rules.ts';

/** A record of a desk, by its kind. */
export type KeptRecord = { readonly kind: string; readonly record: unknown };

/** All that is kept about a person, as he is given it. */
export type About = {
  readonly person: Person;
  readonly madeAt: Instant;
  /** With what he signs in; null without an account. Nobody has his password. */
  readonly login: string | null;
  /** Those he opened or asked for, each with the entries he may read. */
  readonly tickets: readonly { readonly ticket: Ticket; readonly entries: readonly TimelineEntry[] }[];
  /** What he wrote or did at tickets of others. */
  readonly entries: readonly TimelineEntry[];
  readonly mails: readonly Mail[];
  readonly records: readonly KeptRecord[];
  /** Those he put: each is to be had under its id. */
  readonly files: readonly Attachment[];
  /** Who read his data, and when. */
  readonly accesses: readonly Access[];
};

/** What is found at a desk, more of it than is about him. */
export type Found = Omit<About, 'tickets' | 'entries'> & {
  readonly timelines: readonly { readonly ticket: Ticket; readonly entries: readonly TimelineEntry[] }[];
};

/** What of it is about him: no word of the desk's own that he may not read, and no ticket that is only another's. */
export function aboutPerson({ timelines, ...found }: Found): About {
  const { person } = found;
  const isHis = ({ requester, openedBy }: Ticket): boolean => [requester.id, openedBy.id].includes(person.id);
  const mayRead = ({ internal, by }: TimelineEntry): boolean =>
    !internal || by.id === person.id || seesInternal(person);
  return {
    ...found,
    tickets: timelines
      .filter(({ ticket }) => isHis(ticket))
      .map(({ ticket, entries }) => ({ ticket, entries: entries.filter(mayRead) })),
    entries: timelines
      .filter(({ ticket }) => !isHis(ticket))
      .flatMap(({ entries }) => entries.filter(({ by }) => by.id === person.id)),
    mails: found.mails.filter(({ readers }) => readers.includes(person.id)),
    records: found.records.filter(({ record }) => names(record, person.id)),
    accesses: found.accesses.filter(({ people }) => people.includes(person.id)),
  };
}

/** Whether a record names him, at whatever place. */
function names(kept: unknown, id: string): boolean {
  if (kept === id) return true;
  return typeof kept === 'object' && kept !== null && Object.values(kept).some((value) => names(value, id));
}

/** The person whose copy `me` asks for: himself, or for whoever runs the desk anybody. @throws DeskError `not_found` */
export function whoseCopy(me: Person, id: string, people: readonly Person[]): Person {
  const found = people.find((person) => person.id === id);
  if (found && (found.id === me.id || me.role === 'manager')) return found;
  throw nobody();
}

/**
 * The person whom `me` has erased: whoever runs the desk decides on it, as the law asks (LGPD art. 18, § 3º and § 4º).
 *
 * @throws DeskError `not_found`; `not_allowed`, reason `access`, or `last_manager` where nobody would run the desk.
 */
export function whomToErase(me: Person, id: string, people: readonly Person[]): Person {
  const found = people.find((person) => person.id === id);
  if (me.role !== 'manager') {
    if (found?.id !== me.id) throw nobody();
    throw new DeskError('not_allowed', 'Right would be to ask a manager of the desk', { reason: 'access' });
  }
  if (!found || found.role === 'system') throw nobody();
  if (isLastOfHisKind(found, people) && found.role === 'manager')
    throw new DeskError('not_allowed', 'Right would be to name another manager first', { reason: 'last_manager' });
  return found;
}

/** @throws DeskError `not_allowed` for whoever does not run the desk. */
export function needsWhoeverRunsIt(me: Person): void {
  if (me.role !== 'manager')
    throw new DeskError('not_allowed', 'Right would be a manager of the desk', { reason: 'access' });
}

const nobody = (): DeskError => new DeskError('not_found', 'There is no such person, or he is not yours to ask for');
