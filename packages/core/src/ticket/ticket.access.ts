/** What a person is to a ticket, who sees it, and who may write on it: what a page asks before it knows of commands. */
import type { Person } from '../shared/person.schema.ts';
import type { Stage } from './stage.schema.ts';
import type { TicketPolicy } from './ticket.policy.schema.ts';
import type { Ticket } from './ticket.schema.ts';

/** What a person is to one ticket: DOMAIN §2 says by these who sees it and who may command what. */
export type Relation =
  /** It is his: he opened it, or it was opened in his name. */
  | 'requester'
  /** Another requester of the same company. */
  | 'colleague'
  /** A colleague who manages the company's contacts. */
  | 'portalAdmin'
  /** A requester of another company, or of none. */
  | 'stranger'
  /** A technician who holds the ticket or serves its territory. */
  | 'technician'
  /** A technician of another territory. */
  | 'outsideTechnician'
  | 'attendant'
  | 'manager'
  | 'system';

/** What `person` is to `ticket` now; it changes with the assignee and the territory, so ask before each command. */
export function relationOf(person: Person, ticket: Ticket): Relation {
  if (person.role === 'technician') return serves(person, ticket) ? 'technician' : 'outsideTechnician';
  if (person.role !== 'requester') return person.role;
  if (person.id === ticket.requester.id) return 'requester';
  // A person of no company has none in common with a ticket of none.
  if (person.companyId !== ticket.companyId) return 'stranger';
  return person.portalAdmin ? 'portalAdmin' : 'colleague';
}

const serves = ({ id, territories = [] }: Person, { assignee, territory }: Ticket): boolean =>
  assignee?.id === id || (territory !== null && territories.includes(territory));

/** The customer's side, the desk, and who does the work. */
const customers = ['requester', 'colleague', 'portalAdmin'] as const;
export const desk = ['attendant', 'manager'] as const;
export const hands = ['technician', 'attendant'] as const;

/** Who adds words and files: a colleague to any ticket of his company (TOTALL 6.2, T8). */
export const writers: readonly Relation[] = [...customers, 'technician', ...desk];

/** Whoever is named sees the ticket; to everybody else it does not exist. */
export const seers: readonly Relation[] = [...customers, 'technician', ...desk, 'system'];

/** Where a relation may look but not touch: a technician, until the ticket is released (PWS 2.4). */
export const lookOnly: Readonly<Partial<Record<Relation, readonly Stage[]>>> = { technician: ['opened'] };

/** Whether a person of this relation may do nothing but read what stands in `stage`. */
export const looksOnly = (relation: Relation, stage: Stage): boolean => lookOnly[relation]?.includes(stage) ?? false;

/** Whether the ticket takes words and files of such a person, if the lifecycle does so there. */
export const mayWrite = (relation: Relation, stage: Stage): boolean =>
  writers.includes(relation) && !looksOnly(relation, stage);

/** Whether the ticket exists for `person`. */
export const maySee = (person: Person, ticket: Ticket): boolean => seers.includes(relationOf(person, ticket));

/** Whether somebody of this role is of the desk and no customer of it: he opens in others' names, and is shown the queue. */
export const worksHere = ({ role }: Pick<Person, 'role'>): boolean => role !== 'requester';

/** Whether `person` reads the desk's internal entries. */
export const seesInternal = (person: Person): boolean => worksHere(person);

/** Who may open, and in whose name: requesters for themselves (TOTALL 5), whoever works here for a customer (TOTVS 4; PWS 1); nobody who is gone (TOTVS 2). */
export function mayOpen(by: Person, requester: Person, { trainingAsked }: TicketPolicy): boolean {
  if (by.role === 'system' || by.active === false || requester.active === false) return false;
  if (by.role !== 'requester') return requester.role === 'requester';
  return by.id === requester.id && (!trainingAsked || by.trained !== false);
}
