/** What of a desk one person sees: his scope of tickets, the entries, mails and people shown to him. */
import type { Mail } from '../mail/mail.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import type { Person } from '../shared/person.schema.ts';
import { maySee, seesInternal } from '../ticket/ticket.access.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { Scope } from './ticket-query.schema.ts';

/** The ticket, where this person may see it; absent and forbidden are told apart by nobody (`not_found`). */
export function visibleTo(person: Person, ticket: Ticket | undefined): Ticket {
  if (ticket && maySee(person, ticket)) return ticket;
  throw new DeskError('not_found', 'There is no such ticket, or it is not yours to see');
}

/** Whether `ticket` belongs to a list of this scope (TOTALL 6.1, T7): `mine` is what this person opened, asked for or holds. */
export const inScope = (person: Person, ticket: Ticket, scope: Scope): boolean =>
  maySee(person, ticket) && (scope === 'all' || isHis(person, ticket));

const isHis = ({ id }: Person, { requester, openedBy, assignee }: Ticket): boolean =>
  requester.id === id || openedBy.id === id || assignee?.id === id;

/** Whether no ticket of the desk is hidden from `person`: a list of his needs no look at each. */
export const seesEveryTicket = (person: Person): boolean => isDesk(person);

/** The entries `person` may read, oldest first. Versions of the others are missing from it, and only that tells of them. */
export const visibleTimeline = (entries: readonly TimelineEntry[], person: Person): readonly TimelineEntry[] =>
  seesInternal(person) ? entries : entries.filter(({ internal }) => !internal);

/** The desk reads the whole outbox, everybody else what was written to him: to him, since an address is whoever's types it. */
export const mayReadMail = ({ id, role }: Person, { readers }: Mail): boolean =>
  isDesk({ role }) || readers.includes(id);

/** Whom `person` may name: the desk everybody, a requester his company, a technician those he works with (V1, V5). */
export const mayName = (person: Person, other: Person): boolean => {
  if (isDesk(person) || person.id === other.id) return true;
  if (person.role === 'technician') return other.role !== 'requester' && other.role !== 'system';
  return person.companyId !== undefined && other.companyId === person.companyId;
};

const isDesk = ({ role }: Pick<Person, 'role'>): boolean =>
  role === 'attendant' || role === 'manager' || role === 'system';
