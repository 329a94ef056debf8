/** The steps that stories of the agenda are made of. */
import { refOf, type AgendaPort, type Person, type Ticket, type TicketCommand } from '@chamado/core';
import type { Appointment, Booking } from '@chamado/core/agenda';
import { portOf, type Scene } from './scene.ts';
import { ana, bruno, carla, marcos } from './world.ts';
import { aBooking, MONDAY, on } from './world.agenda.ts';

export const agendaOf = (scene: Scene, person: Person): AgendaPort => portOf(scene.desk(person), 'agenda');

/** Bruno's Monday from ten to eleven, unless another booking is given. */
export const book = (
  scene: Scene,
  person: Person,
  booking: Booking = aBooking('10:00', '11:00'),
): Promise<Appointment> => agendaOf(scene, person).schedule(booking, { operationId: scene.operationId() });

/** A ticket of Carla's that Ana works. */
export const inService = async (scene: Scene): Promise<Ticket> =>
  scene.apply(ana, await scene.open(carla), { type: 'ticket.accept' });

/** How many appointments stand on the Monday. */
export const standing = async (scene: Scene): Promise<number> =>
  (await agendaOf(scene, marcos).appointments({ date: MONDAY })).total;

/** An order of Bruno's Monday, as it is put to a ticket. */
export const orderOn = (id: string, from: string, until: string, technician = bruno): TicketCommand => ({
  type: 'ticket.scheduleOrder',
  order: {
    ...{ id, kind: 'workOrder', technician: refOf(technician), work: 'Trocar o rolete' },
    ...{ startsAt: on(from), endsAt: on(until) },
  },
});
