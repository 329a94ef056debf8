/** Who sees what of the agenda, and who may put something on it (I11). */
import type { Team } from '../directory/territory.schema.ts';
import type { Person } from '../shared/person.schema.ts';
import { maySee } from '../ticket/ticket.access.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { Appointment } from './appointment.schema.ts';

/** What is seen of an appointment: all of it, when and by whom alone, or not even that it is there. */
export type Sight = 'whole' | 'time' | 'nothing';

/** What is known beside the appointment. */
export type Around = {
  readonly teams: readonly Team[];
  /** The ticket it was ordered on, if it was on one. */
  readonly ticket: Ticket | undefined;
};

/**
 * The desk sees all of every appointment, a technician of his own and of those of his teams; a customer when who comes to
 * the tickets that he sees.
 */
export function sightOf(person: Person, { technician }: Appointment, { teams, ticket }: Around): Sight {
  if (person.role === 'requester') return ticket && maySee(person, ticket) ? 'time' : 'nothing';
  if (person.role !== 'technician') return 'whole';
  const mates = teams.filter(({ members }) => members.includes(person.id)).flatMap(({ members }) => members);
  return technician.id === person.id || mates.includes(technician.id) ? 'whole' : 'nothing';
}

/** What is to be booked, as far as it matters who does it. */
export type Booked = Pick<Appointment, 'territory' | 'ticketId'> & { readonly technician: Pick<Person, 'id'> };

/** Why `person` may not put this on the agenda, move it or call it off; null where he may. */
export type BookingRefusal = 'access' | 'territory';

/**
 * Attendants and managers book anybody, a technician himself alone and on his own ground. What stands on a ticket is the
 * ticket's ground: whether he may work there, its own rules say.
 */
export function bookingRefusal(person: Person, { technician, ticketId, territory }: Booked): BookingRefusal | null {
  if (person.role === 'attendant' || person.role === 'manager') return null;
  if (person.role !== 'technician' || technician.id !== person.id) return 'access';
  const isHisGround = ticketId !== null || territory === null || person.territories?.includes(territory) === true;
  return isHisGround ? null : 'territory';
}
