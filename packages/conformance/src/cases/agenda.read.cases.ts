/** What a desk promises of its agenda: who reads what of it (Integrator 1.8.2, I11). */
import type { Person } from '@chamado/core';
import type { AgendaQuery } from '@chamado/core/agenda';
import { agendaOf, book } from '../agenda.scene.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, refused } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { ana, bruno, carla, davi, marcos, otavio, rui } from '../world.ts';
import { aBooking, agendaTeam, MONDAY, on } from '../world.agenda.ts';

/** What stands there by what is to be done, as that person sees it. */
const seenBy = async (scene: Scene, person: Person, query: AgendaQuery = {}): Promise<readonly string[]> =>
  (await agendaOf(scene, person).appointments({ date: MONDAY, ...query })).items.map(
    ({ appointment, technicianName }) => appointment?.work ?? `${technicianName} alone`,
  );

/** Bruno and Ana of one team, Davi of none, on three days and of both kinds. */
async function fill(scene: Scene): Promise<void> {
  await book(scene, ana, aBooking('10:00', '11:00', { work: 'bruno' }));
  await book(scene, ana, aBooking('09:00', '10:00', { work: 'davi', technicianId: davi.id, kind: 'siteSurvey' }));
  await book(scene, ana, aBooking('14:00', '15:00', { work: 'ana', technicianId: ana.id }));
  // From 23:00 until 01:00: of two days in São Paulo, and in UTC of the second alone.
  await book(scene, ana, {
    ...aBooking('10:00', '11:00', { work: 'night' }),
    startsAt: on('23:00'),
    endsAt: on('01:00', 1),
  });
  await book(scene, ana, {
    ...aBooking('10:00', '11:00', { work: 'friday' }),
    startsAt: on('10:00', 4),
    endsAt: on('11:00', 4),
  });
  await book(scene, ana, {
    ...aBooking('10:00', '11:00', { work: 'late' }),
    startsAt: on('10:00', 20),
    endsAt: on('11:00', 20),
  });
}

export const agendaReadCases: readonly ConformanceCase[] = [
  {
    id: 'agenda.appointments.range',
    promise: 'a day, a week or a month of the profile’s zone holds what touches it, earliest first',
    needs: ['agenda'],
    async run(scene) {
      await fill(scene);
      equal(await seenBy(scene, ana), ['davi', 'bruno', 'ana', 'night'], 'the day');
      equal(await seenBy(scene, ana, { view: 'week' }), ['davi', 'bruno', 'ana', 'night', 'friday'], 'the week');
      equal(
        await seenBy(scene, ana, { view: 'month' }),
        ['davi', 'bruno', 'ana', 'night', 'friday', 'late'],
        'the month',
      );
      equal(await seenBy(scene, ana, { date: '2093-03-10' }), ['night'], 'the day after');
      equal(await seenBy(scene, ana, { date: '2093-03-08' }), [], 'the day before');
      const { range } = await agendaOf(scene, ana).appointments({ date: MONDAY, view: 'week' });
      equal(
        [range.from, range.until, range.days.length],
        ['2093-03-08T03:00:00.000Z', '2093-03-15T03:00:00.000Z', 7],
        'its range',
      );
    },
  },
  {
    id: 'agenda.appointments.who',
    promise: 'one technician’s, a team’s, one’s own or everybody’s are found, of one kind or of both',
    needs: ['agenda'],
    async run(scene) {
      await fill(scene);
      equal(await seenBy(scene, ana, { who: { technicianId: davi.id } }), ['davi'], 'of Davi');
      equal(await seenBy(scene, marcos, { who: { teamId: agendaTeam.id } }), ['bruno', 'ana', 'night'], 'of the team');
      equal(await seenBy(scene, marcos, { who: { teamId: 'nenhum' } }), [], 'of no team');
      equal(await seenBy(scene, ana, { who: 'me' }), ['ana'], 'her own');
      equal(await seenBy(scene, ana, { kinds: ['siteSurvey'] }), ['davi'], 'the surveys');
      equal(await seenBy(scene, ana, { kinds: ['workOrder'] }), ['bruno', 'ana', 'night'], 'the orders');
    },
  },
  {
    id: 'agenda.appointments.scope',
    promise: 'the desk sees all of the agenda, a technician his own and his teams’',
    needs: ['agenda'],
    async run(scene) {
      await fill(scene);
      equal(await seenBy(scene, marcos), ['davi', 'bruno', 'ana', 'night'], 'what Marcos sees');
      equal(await seenBy(scene, bruno), ['bruno', 'ana', 'night'], 'what Bruno sees');
      equal(await seenBy(scene, davi, { who: 'all' }), ['davi'], 'what Davi sees');
      equal(await seenBy(scene, davi, { who: { technicianId: bruno.id } }), [], 'what Davi sees of Bruno');
    },
  },
  {
    id: 'agenda.appointments.customer',
    promise: 'a customer reads when who comes to the tickets that he sees, and nothing of the work',
    needs: ['agenda'],
    async run(scene) {
      const ticket = await scene.apply(ana, await scene.open(carla), { type: 'ticket.accept' });
      await book(scene, ana, aBooking('08:00', '09:00'));
      const { id } = await book(scene, ana, aBooking('10:00', '11:00', { ticketId: ticket.id }));
      const { items } = await agendaOf(scene, carla).appointments({ date: MONDAY });
      const told = { id, kind: 'workOrder', startsAt: on('10:00'), endsAt: on('11:00'), technicianName: bruno.name };
      equal(
        items,
        [{ ...told, ticketId: ticket.id, cancelled: false, version: 1, appointment: null }],
        'what Carla reads',
      );
      equal(await agendaOf(scene, carla).get(id), items[0], 'what she gets');
      equal(await seenBy(scene, rui), [`${bruno.name} alone`], 'what her colleague reads');
      equal(await seenBy(scene, otavio), [], 'what a stranger reads');
      const search = { text: 'rolete', columns: ['work'] };
      equal(await seenBy(scene, carla, { search }), [], 'what she finds by the work');
    },
  },
  {
    id: 'agenda.appointments.query',
    promise: 'the agenda is filtered, sorted and paged by the query language',
    needs: ['agenda'],
    async run(scene) {
      await fill(scene);
      const filters = [{ column: 'technician', operator: 'contains', value: 'SALLES' } as const];
      equal(await seenBy(scene, ana, { filters, view: 'week' }), ['bruno', 'night', 'friday'], 'filtered');
      const sort = [{ column: 'startsAt', direction: 'descending' } as const];
      equal(await seenBy(scene, ana, { sort }), ['night', 'ana', 'bruno', 'davi'], 'sorted');
      const first = await agendaOf(scene, ana).appointments({ date: MONDAY, limit: 3 });
      equal([first.items.length, first.total], [3, 4], 'the first page');
      equal(await seenBy(scene, ana, { limit: 3, after: first.next ?? '' }), ['night'], 'the last page');
    },
  },
  {
    id: 'agenda.get.hidden',
    promise: 'an appointment that is absent and one that he may not see are the same to whoever asks',
    needs: ['agenda'],
    async run(scene) {
      const { id } = await book(scene, ana);
      equal((await agendaOf(scene, bruno).get(id)).appointment?.work, 'Trocar o rolete', 'what Bruno reads');
      for (const person of [davi, carla, otavio])
        await refused(agendaOf(scene, person).get(id), 'not_found', `hidden from ${person.name}`);
      await refused(agendaOf(scene, ana).get('nenhum'), 'not_found', 'absent');
    },
  },
  {
    id: 'agenda.free-slots.calendar',
    promise: 'free time is the desk’s working hours without what is taken',
    needs: ['agenda'],
    async run(scene) {
      await book(scene, ana, aBooking('09:30', '10:00'));
      const called = await book(scene, ana, aBooking('15:00', '16:00'));
      await agendaOf(scene, ana).cancel(
        called.id,
        { reason: 'Chuva' },
        { version: 1, operationId: scene.operationId() },
      );
      const slots = await agendaOf(scene, ana).freeSlots({ technicianId: bruno.id, date: MONDAY, minutes: 90 });
      const free = ['08:00', '10:00', '13:30', '15:00', '16:30'].map((time) => on(time));
      equal(
        slots.map(({ startsAt }) => startsAt),
        free,
        'where the slots begin',
      );
      equal(slots[0]?.endsAt, on('09:30'), 'where the first ends');
      equal(await agendaOf(scene, ana).freeSlots({ technicianId: bruno.id, date: '2093-03-08' }), [], 'on a Sunday');
    },
  },
  {
    id: 'agenda.free-slots.private',
    promise: 'whoever may not see somebody’s appointments does not learn when he is free',
    needs: ['agenda'],
    async run(scene) {
      const asked = { technicianId: bruno.id, date: MONDAY };
      for (const person of [davi, carla])
        equal(
          (await refused(agendaOf(scene, person).freeSlots(asked), 'not_allowed', person.name)).reason,
          'access',
          'why',
        );
    },
  },
];
