/** What a desk promises whoever puts something on its agenda (I10, I11). */
import { refOf, type Person } from '@chamado/core';
import type { Booking } from '@chamado/core/agenda';
import { agendaOf, book, inService, orderOn, standing } from '../agenda.scene.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, holds, invalid, refused } from '../expect.ts';
import { portOf } from '../scene.ts';
import { ana, bruno, carla, davi, marcos, otavio } from '../world.ts';
import { aBooking } from '../world.agenda.ts';

const awkward = [
  'na\u0303o está 👩🏽‍💻',
  '<script>alert("x")</script> &amp;',
  'a\nb',
  "Robert'); DROP TABLE--",
  '__proto__',
];

export const scheduleCases: readonly ConformanceCase[] = [
  {
    id: 'agenda.schedule.round-trip',
    promise: 'an appointment that is free of any ticket reads back as it was booked, awkward texts too',
    needs: ['agenda'],
    async run(scene) {
      for (const [nth, work] of awkward.entries()) {
        const hour = `${String(10 + nth)}:00`;
        const booking = aBooking(hour, `${String(10 + nth)}:30`, {
          work,
          place: work,
          kind: 'siteSurvey',
          territory: 'sul',
        });
        const appointment = await book(scene, ana, booking);
        const { kind, work: told, place, territory, technician, startsAt, endsAt } = appointment;
        const { technicianId, ...asked } = booking;
        equal({ kind, work: told, place, territory, startsAt, endsAt }, asked, 'the answer');
        const { id, ticketId, bookedBy, bookedAt, updatedAt, cancelled, version } = appointment;
        equal([technician, technicianId, ticketId], [refOf(bruno), bruno.id, null], 'whose it is');
        equal([bookedBy, bookedAt, cancelled, version], [refOf(ana), updatedAt, null, 1], 'what the desk adds');
        const read = await portOf(scene.anotherDesk(marcos), 'agenda').get(id);
        equal(read.appointment, appointment, 'what Marcos reads');
      }
    },
  },
  {
    id: 'agenda.schedule.ticket',
    promise: 'an order on a ticket stands on its timeline and on the agenda, or on neither',
    needs: ['agenda'],
    async run(scene) {
      const ticket = await inService(scene);
      const { id, ticketId } = await book(scene, ana, aBooking('10:00', '11:00', { ticketId: ticket.id }));
      equal(ticketId, ticket.id, 'its ticket');
      const entries = await scene.desk(ana).tickets.timeline(ticket.id);
      equal(entries.at(-1)?.command, orderOn(id, '10:00', '11:00'), 'the entry');
      await refused(book(scene, ana, aBooking('10:30', '11:30', { ticketId: ticket.id })), 'not_allowed', 'a second');
      equal((await scene.desk(ana).tickets.timeline(ticket.id)).length, entries.length, 'entries after the refusal');
      const opened = await scene.open(carla);
      await refused(
        book(scene, ana, aBooking('14:00', '15:00', { ticketId: opened.id })),
        'not_allowed',
        'not in service',
      );
      await refused(
        book(scene, davi, aBooking('14:00', '15:00', { technicianId: davi.id, ticketId: ticket.id })),
        'not_found',
        'a ticket that Davi may not see',
      );
      equal(await standing(scene), 1, 'what stands on the agenda');
    },
  },
  {
    id: 'agenda.schedule.invalid',
    promise: 'a booking with faults is refused, and every field at fault is named as the booking names it',
    needs: ['agenda'],
    async run(scene) {
      const ticket = await inService(scene);
      const blank = aBooking('10:00', '11:00', { work: '  ', startsAt: 'ontem' });
      await invalid(book(scene, ana, blank), ['startsAt', 'work'], 'blank');
      for (const over of [{}, { ticketId: ticket.id }]) {
        await invalid(book(scene, ana, aBooking('11:00', '10:00', over)), ['endsAt'], 'it ends before it begins');
        await invalid(
          book(scene, ana, aBooking('10:00', '11:00', { ...over, technicianId: carla.id })),
          ['technicianId'],
          'a customer is sent',
        );
      }
      equal(await standing(scene), 0, 'what stands on the agenda');
    },
  },
  {
    id: 'agenda.schedule.access',
    promise: 'the desk books anybody, a technician himself on his own ground, a customer nobody',
    needs: ['agenda'],
    async run(scene) {
      holds((await book(scene, marcos, aBooking('08:00', '09:00'))).bookedBy.id === marcos.id, 'Marcos books Bruno');
      holds(
        (await book(scene, bruno, aBooking('09:00', '10:00', { territory: 'sul' }))).version === 1,
        'Bruno books himself',
      );
      const ticket = await inService(scene);
      const refusals: [Person, Partial<Booking>, string][] = [
        [bruno, { territory: 'norte' }, 'territory'],
        [bruno, { technicianId: davi.id }, 'access'],
        [bruno, { technicianId: davi.id, ticketId: ticket.id }, 'access'],
        [carla, {}, 'access'],
        [carla, { ticketId: ticket.id }, 'access'],
        [carla, { technicianId: otavio.id }, 'access'],
      ];
      for (const [person, over, reason] of refusals) {
        const refusal = await refused(
          book(scene, person, aBooking('16:00', '17:00', over)),
          'not_allowed',
          person.name,
        );
        equal(refusal.reason, reason, 'why');
      }
    },
  },
  {
    id: 'agenda.schedule.once',
    promise: 'a booking sent twice is made once, and another under its operation id is refused',
    needs: ['agenda'],
    async run(scene) {
      const options = { operationId: scene.operationId() };
      const first = await agendaOf(scene, ana).schedule(aBooking('10:00', '11:00'), options);
      equal(await agendaOf(scene, ana).schedule(aBooking('10:00', '11:00'), options), first, 'the second answer');
      await refused(agendaOf(scene, ana).schedule(aBooking('14:00', '15:00'), options), 'reused', 'another booking');
      equal(await standing(scene), 1, 'what stands on the agenda');
    },
  },
  {
    id: 'agenda.schedule.told',
    promise: 'whoever watches hears that the agenda has changed, by whichever way',
    needs: ['agenda', 'watch'],
    async run(scene) {
      const ticket = await inService(scene);
      const heard = (): Promise<void> =>
        new Promise((resolve) => {
          const stop = scene.desk(marcos).watch?.(({ kind }) => {
            if (kind !== 'agenda') return;
            stop?.();
            resolve();
          });
        });
      const [booked, ordered] = [heard(), book(scene, ana, aBooking('10:00', '11:00'))];
      await Promise.all([booked, ordered]);
      await Promise.all([heard(), scene.apply(ana, ticket, orderOn('o1', '14:00', '15:00'))]);
    },
  },
];
