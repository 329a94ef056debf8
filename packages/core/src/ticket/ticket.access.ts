/** Who may do what with a ticket: one table of data, by the person's relation to it. The stage is the statechart's business. */
import type { Person } from '../shared/person.schema.ts';
import type { Stage } from './stage.schema.ts';
import type { CommandType } from './ticket.command.schema.ts';
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
  if (person.companyId === undefined || person.companyId !== ticket.companyId) return 'stranger';
  return person.portalAdmin ? 'portalAdmin' : 'colleague';
}

const serves = ({ id, territories = [] }: Person, { assignee, territory }: Ticket): boolean =>
  assignee?.id === id || (territory !== null && territories.includes(territory));

const customers = ['requester', 'colleague', 'portalAdmin'] as const;
const desk = ['attendant', 'manager'] as const;
const hands = ['technician', 'attendant'] as const;

/** Whoever is named sees the ticket; to everybody else it does not exist. */
export const seers: readonly Relation[] = [...customers, 'technician', ...desk, 'system'];

/** DOMAIN §2's column "who", as data. A colleague may add words to any ticket of his company (TOTALL 6.2, T8). */
export const commanders: Readonly<Record<CommandType, readonly Relation[]>> = {
  'ticket.release': ['manager'],
  'ticket.requestEstimate': desk,
  'ticket.propose': ['manager'],
  'ticket.reviseProposal': ['manager'],
  'ticket.acceptProposal': ['requester'],
  'ticket.declineProposal': ['requester'],
  'ticket.accept': hands,
  'ticket.suspend': hands,
  'ticket.resume': [...hands, 'system'],
  'ticket.resolve': hands,
  'ticket.settle': desk,
  'ticket.approve': ['requester'],
  'ticket.disapprove': ['requester'],
  'ticket.expireApproval': ['system'],
  'ticket.rate': ['requester'],
  'ticket.cancel': ['requester', 'manager'],
  'ticket.reject': desk,
  'ticket.reopen': ['requester'],
  'ticket.comment': [...customers, 'technician', ...desk],
  'ticket.attach': [...customers, 'technician', ...desk],
  'ticket.assign': desk,
  'ticket.reclassify': desk,
  'ticket.prioritize': desk,
  'ticket.reschedule': desk,
  'ticket.follow': ['requester', ...desk],
  'ticket.registerVisit': hands,
  'ticket.requestPart': hands,
  'ticket.updatePart': hands,
  'ticket.scheduleOrder': hands,
  'ticket.syncErp': ['system'],
};

/** Every command type, in the order of DOMAIN §2. */
export const commandTypes: readonly CommandType[] = Object.keys(commanders).filter(
  (type): type is CommandType => type in commanders,
);

/** Where a relation may look but not touch: a technician, until the ticket is released (PWS 2.4). */
export const lookOnly: Readonly<Partial<Record<Relation, readonly Stage[]>>> = { technician: ['opened'] };

/** Whether the ticket exists for `person`. */
export const maySee = (person: Person, ticket: Ticket): boolean => seers.includes(relationOf(person, ticket));

/** Whether a person of this relation may put `command` to a ticket that stands in `stage`, if the lifecycle takes it there. */
export const mayCommand = (relation: Relation, command: CommandType, stage: Stage): boolean =>
  commanders[command].includes(relation) && !lookOnly[relation]?.includes(stage);

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
