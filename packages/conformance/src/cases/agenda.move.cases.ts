/** What a desk promises of an appointment that is moved or called off (I11). */
import { refOf, type Person } from '@chamado/core';
import type { Appointment } from '@chamado/core/agenda';
import { agendaOf, book, inService } from '../agenda.scene.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, holds, invalid, refused } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { ana, bruno, carla, davi, marcos, otavio } from '../world.ts';
import { aBooking, MONDAY, on } from '../world.agenda.ts';

const move = (scene: Scene, person: Person, { id, version }: Appointment, from: string, until: string, over = {}) =>
  agendaOf(scene, person).move(
    id,
    { startsAt: on(from), endsAt: on(until), ...over },
    { version, operationId: scene.operationId() },
  );
const cancel = (scene: Scene, person: Person, { id, version }: Appointment, reason = 'Chuva') =>
  agendaOf(scene, person).cancel(id, { reason }, { version, operationId: scene.operationId() });

export const agendaMoveCases: readonly ConformanceCase[] = [
  {
    id: 'agenda.move.round-trip',
    promise: 'an appointment moves to another time or technician, and its ticket tells of it',
    needs: ['agenda'],
    async run(scene) {
      const ticket = await inService(scene);
      const booked = await book(scene, ana, aBooking('10:00', '11:00', { ticketId: ticket.id }));
      const moved = await move(scene, ana, booked, '14:00', '15:00', { technicianId: davi.id });
      const times = { startsAt: on('14:00'), endsAt: on('15:00') };
      const { updatedAt } = moved;
      equal(moved, { ...booked, ...times, technician: refOf(davi), version: 2, updatedAt }, 'the answer');
      equal((await agendaOf(scene, ana).get(booked.id)).appointment, moved, 'what Ana reads');
      const told = (await scene.desk(ana).tickets.timeline(ticket.id)).at(-1)?.command;
      holds(
        told?.type === 'ticket.scheduleOrder' && told.order.startsAt === times.startsAt,
        'the timeline tells of it',
      );
      const free = await book(scene, ana);
      equal(
        (await move(scene, marcos, free, '16:00', '17:00')).startsAt,
        on('16:00'),
        'one that is free of any ticket',
      );
    },
  },
  {
    id: 'agenda.move.double-booked',
    promise: 'an appointment moves over no other, and may overlap where it stood itself',
    needs: ['agenda'],
    async run(scene) {
      const first = await book(scene, ana);
      await book(scene, ana, aBooking('10:00', '11:00', { startsAt: on('14:00'), endsAt: on('15:00') }));
      equal(
        (await refused(move(scene, ana, first, '14:30', '15:30'), 'not_allowed', 'over another')).reason,
        'double_booked',
        'why',
      );
      equal((await move(scene, ana, first, '10:30', '11:30')).version, 2, 'half an hour on');
    },
  },
  {
    id: 'agenda.move.conflict',
    promise: 'who saw an older version moves and calls off nothing',
    needs: ['agenda'],
    async run(scene) {
      const first = await book(scene, ana);
      await move(scene, ana, first, '14:00', '15:00');
      await refused(move(scene, marcos, first, '16:00', '17:00'), 'conflict', 'a move');
      await refused(cancel(scene, marcos, first), 'conflict', 'a calling off');
      equal((await agendaOf(scene, ana).get(first.id)).startsAt, on('14:00'), 'where it stands');
    },
  },
  {
    id: 'agenda.move.access',
    promise: 'an appointment is moved and called off by the desk, and by its own technician for himself',
    needs: ['agenda'],
    async run(scene) {
      const ticket = await inService(scene);
      const booked = await book(scene, ana, aBooking('10:00', '11:00', { ticketId: ticket.id }));
      const his = await move(scene, bruno, booked, '14:00', '15:00');
      const reasonOf = async (write: Promise<unknown>, what: string) =>
        (await refused(write, 'not_allowed', what)).reason;
      equal(
        await reasonOf(move(scene, bruno, his, '16:00', '17:00', { technicianId: davi.id }), 'to Davi'),
        'access',
        'why',
      );
      equal(await reasonOf(move(scene, carla, his, '16:00', '17:00'), 'by Carla'), 'access', 'why');
      equal(await reasonOf(cancel(scene, carla, his), 'called off by Carla'), 'access', 'why');
      for (const person of [davi, otavio]) {
        await refused(move(scene, person, his, '16:00', '17:00'), 'not_found', `moved by ${person.name}`);
        await refused(cancel(scene, person, his), 'not_found', `called off by ${person.name}`);
      }
      equal((await agendaOf(scene, ana).get(his.id)).version, 2, 'its version');
    },
  },
  {
    id: 'agenda.move.invalid',
    promise: 'a move or a calling off with faults names them, and changes nothing',
    needs: ['agenda'],
    async run(scene) {
      const booked = await book(scene, ana);
      await invalid(move(scene, ana, booked, '15:00', '14:00'), ['endsAt'], 'it ends before it begins');
      await invalid(
        move(scene, ana, booked, '14:00', '15:00', { technicianId: carla.id }),
        ['technicianId'],
        'a customer is sent',
      );
      await invalid(cancel(scene, ana, booked, ' '), ['reason'], 'no reason');
      equal((await agendaOf(scene, ana).get(booked.id)).appointment, booked, 'how it stands');
    },
  },
  {
    id: 'agenda.cancel.frees',
    promise: 'what was called off stays on record, frees its technician, and is moved no more',
    needs: ['agenda'],
    async run(scene) {
      const booked = await book(scene, ana);
      const cancelled = await cancel(scene, ana, booked);
      equal(
        [cancelled.cancelled?.reason, cancelled.cancelled?.by, cancelled.version],
        ['Chuva', refOf(ana), 2],
        'the answer',
      );
      equal((await agendaOf(scene, ana).appointments({ date: MONDAY })).items, [], 'the agenda');
      const { items } = await agendaOf(scene, ana).appointments({ date: MONDAY, cancelled: true });
      equal(
        items.map(({ id, cancelled: off }) => [id, off]),
        [[booked.id, true]],
        'with those called off',
      );
      equal((await book(scene, ana)).version, 1, 'the same time, booked again');
      equal(
        (await refused(move(scene, ana, cancelled, '16:00', '17:00'), 'not_allowed', 'moved')).reason,
        'cancelled',
        'why',
      );
      equal((await refused(cancel(scene, ana, cancelled), 'not_allowed', 'again')).reason, 'cancelled', 'why');
    },
  },
  {
    id: 'agenda.cancel.ticket',
    promise: 'the ticket is told why its order was called off',
    needs: ['agenda'],
    async run(scene) {
      const ticket = await inService(scene);
      const booked = await book(scene, ana, aBooking('10:00', '11:00', { ticketId: ticket.id }));
      await cancel(scene, ana, booked, 'Chuva <forte>');
      const { command } = (await scene.desk(carla).tickets.timeline(ticket.id)).at(-1) ?? {};
      holds(
        command?.type === 'ticket.comment' && command.text.includes('Chuva &lt;forte&gt;'),
        'the ticket is told why',
      );
    },
  },
  {
    id: 'agenda.cancel.ended',
    promise: 'what is still to come of a ticket that ends is called off with it',
    needs: ['agenda'],
    async run(scene) {
      const ticket = await inService(scene);
      const { id } = await book(scene, ana, aBooking('10:00', '11:00', { ticketId: ticket.id }));
      const seen = await scene.desk(marcos).tickets.get(ticket.id);
      await scene.apply(marcos, seen, { type: 'ticket.cancel', reason: 'Desistiu' });
      const { appointment } = await agendaOf(scene, ana).get(id);
      equal([appointment?.cancelled?.by, appointment?.version], [refOf(marcos), 2], 'called off');
      equal((await book(scene, ana)).version, 1, 'the same time, booked again');
    },
  },
];
