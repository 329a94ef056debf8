/** No technician is ever booked twice, by whichever way (I10, I11). */
import { agendaOf, book, inService, orderOn, standing } from '../agenda.scene.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, invalid, refused } from '../expect.ts';
import { ana, bruno, davi, marcos } from '../world.ts';
import { aBooking, on } from '../world.agenda.ts';

export const takenCases: readonly ConformanceCase[] = [
  {
    id: 'agenda.schedule.direct',
    promise: 'an order put to the ticket itself lands on the agenda, by the same rule',
    needs: ['agenda'],
    async run(scene) {
      const ticket = await scene.apply(ana, await inService(scene), orderOn('o1', '10:00', '11:00'));
      equal((await agendaOf(scene, ana).get('o1')).ticketId, ticket.id, 'its ticket');
      const refusal = await refused(scene.apply(ana, ticket, orderOn('o2', '10:30', '11:30')), 'not_allowed', 'taken');
      equal([refusal.reason, refusal.fields[0]?.field], ['double_booked', 'order.startsAt'], 'why, and where');
      equal((await scene.desk(ana).tickets.get(ticket.id)).version, ticket.version, 'the ticket after the refusal');
      const moved = await scene.apply(ana, ticket, orderOn('o1', '14:00', '15:00'));
      equal((await agendaOf(scene, ana).get('o1')).startsAt, on('14:00'), 'the order of the same id, moved');
      const other = await inService(scene);
      await invalid(scene.apply(ana, other, orderOn('o1', '16:00', '17:00')), ['order.id'], 'another ticket’s order');
      const notHis = scene.apply(bruno, moved, orderOn('o3', '08:00', '09:00', davi));
      equal((await refused(notHis, 'not_allowed', 'booked by Bruno for Davi')).reason, 'access', 'why');
    },
  },
  {
    id: 'agenda.schedule.double-booked',
    promise: 'a technician who is taken is not booked, and what is in the way is named; touching is not overlapping',
    needs: ['agenda'],
    async run(scene) {
      const { id } = await book(scene, ana, aBooking('10:00', '11:00'));
      for (const [from, until] of [
        ['09:30', '10:01'],
        ['10:15', '10:45'],
        ['09:00', '12:00'],
        ['10:00', '11:00'],
      ] as const) {
        const refusal = await refused(book(scene, ana, aBooking(from, until)), 'not_allowed', `${from}–${until}`);
        equal(refusal.reason, 'double_booked', 'why');
        equal(refusal.fields[0]?.params, { id, startsAt: on('10:00'), endsAt: on('11:00') }, 'what is in the way');
      }
      await book(scene, ana, aBooking('11:00', '12:00'));
      await book(scene, ana, aBooking('09:00', '10:00'));
      await book(scene, ana, aBooking('10:00', '11:00', { technicianId: davi.id }));
      equal(await standing(scene), 4, 'what stands on the agenda');
    },
  },
  {
    id: 'agenda.schedule.race',
    promise: 'of two who want a technician at once, one has him',
    needs: ['agenda'],
    async run(scene) {
      const ticket = await inService(scene);
      const outcomes = await Promise.allSettled([
        book(scene, ana, aBooking('10:00', '11:00')),
        book(scene, marcos, aBooking('10:30', '11:30')),
        scene.apply(ana, ticket, orderOn('o1', '10:45', '11:45')),
      ]);
      equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1, 'how many have him');
      equal(await standing(scene), 1, 'what stands on the agenda');
    },
  },
];
