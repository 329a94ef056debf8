/** What each person reads of an agenda. */
import { expect } from 'chai';
import { refOf } from '../shared/person.ts';
import { anAppointment } from '../testing/agenda.ts';
import * as a from '../testing/people.ts';
import { aLoner, aMate, anAgendaDesk, at, aWorkedTicket, from, refusal } from '../testing/agenda-desk.ts';

const carla = a.aRequester();
const otavio = a.aStranger();
const bruno = a.aTechnician();
const davi = aMate();
const nilo = aLoner();
const ana = a.anAttendant();
const marcos = a.aManager();
const ticket = aWorkedTicket();

describe('an agenda', () => {
  const standing = [
    anAppointment({ id: 'b1', startsAt: at('13:00'), endsAt: at('14:00') }),
    anAppointment({
      id: 'd1',
      kind: 'siteSurvey',
      technician: refOf(davi),
      startsAt: at('11:00'),
      endsAt: at('12:00'),
    }),
    anAppointment({ id: 'n1', technician: refOf(nilo), startsAt: at('15:00'), endsAt: at('16:00') }),
    anAppointment({ id: 'b2', startsAt: at('13:00', '14'), endsAt: at('14:00', '14') }),
    anAppointment({ id: 'b3', startsAt: at('13:00', '30'), endsAt: at('14:00', '30') }),
    // Over midnight of São Paulo, and of two days.
    anAppointment({ id: 'b4', startsAt: at('02:00', '10'), endsAt: at('04:00', '10') }),
  ];

  it('I11 is shown by day, week and month, today’s where no date is given', async () => {
    const { ids, port } = anAgendaDesk(standing);
    expect(await ids(ana)).to.deep.equal(['d1', 'b1', 'n1', 'b4']);
    const today = await port(ana).appointments({});
    expect(today.items.map(({ id }) => id)).to.deep.equal(['d1', 'b1', 'n1', 'b4']);
    expect(today.range).to.include({ span: 'day', date: '2026-03-09', from: at('03:00') });
    expect(await ids(ana, { date: '2026-03-10' })).to.deep.equal(['b4']);
    expect(await ids(ana, { view: 'week' })).to.deep.equal(['d1', 'b1', 'n1', 'b4', 'b2']);
    expect(await ids(ana, { view: 'month' })).to.deep.equal(['d1', 'b1', 'n1', 'b4', 'b2', 'b3']);
  });

  it('I11 is searched by technician, by team, by oneself or for all, and for work orders, site surveys or both', async () => {
    const { ids } = anAgendaDesk(standing);
    expect(await ids(ana, { who: { technicianId: davi.id } })).to.deep.equal(['d1']);
    expect(await ids(ana, { who: { teamId: 'rua' } })).to.deep.equal(['d1', 'b1', 'b4']);
    expect(await ids(ana, { who: { teamId: 'nenhuma' } })).to.deep.equal([]);
    expect(await ids(bruno, { who: 'me' })).to.deep.equal(['b1', 'b4']);
    expect(await ids(ana, { kinds: ['siteSurvey'] })).to.deep.equal(['d1']);
    expect(await ids(ana, { kinds: ['workOrder'] })).to.deep.equal(['b1', 'n1', 'b4']);
  });

  it('I11 is filtered, sorted and paged by the one query language', async () => {
    const { ids, port } = anAgendaDesk(standing);
    const filters = [{ column: 'technician', operator: 'starts', value: 'BRU' }] as const;
    expect(await ids(ana, { view: 'week', filters })).to.deep.equal(['b1', 'b4', 'b2']);
    expect(await ids(ana, { sort: [{ column: 'technician', direction: 'descending' }] })).to.deep.equal([
      'n1',
      'd1',
      'b1',
      'b4',
    ]);
    const page = await port(ana).appointments({ date: '2026-03-09', limit: 3 });
    expect([page.items.length, page.total]).to.deep.equal([3, 4]);
    expect(await ids(ana, { limit: 3, after: page.next ?? '' })).to.deep.equal(['b4']);
  });

  it('I11 is the desk’s whole; a technician’s is his own and his team’s', async () => {
    const { ids, port } = anAgendaDesk(standing);
    expect(await ids(marcos)).to.deep.equal(['d1', 'b1', 'n1', 'b4']);
    expect(await ids(davi)).to.deep.equal(['d1', 'b1', 'b4']);
    expect(await ids(nilo)).to.deep.equal(['n1']);
    expect((await refusal(port(nilo).get('b1'))).code).to.equal('not_found');
    expect((await port(davi).get('b1')).appointment?.work).to.equal('Trocar o rolete');
  });

  it('I11 tells a customer when who comes to his tickets, and nothing else', async () => {
    const { ids, port, book } = anAgendaDesk(standing);
    const { id } = await book(ana, from('17:00', '18:00', { ticketId: ticket.id }));
    expect(await ids(carla)).to.deep.equal([id]);
    expect(await port(carla).get(id)).to.deep.equal({
      ...{ id, kind: 'workOrder', startsAt: at('17:00'), endsAt: at('18:00'), technicianName: 'Bruno Salles' },
      ...{ ticketId: ticket.id, cancelled: false, version: 1, appointment: null },
    });
    expect(await ids(otavio)).to.deep.equal([]);
    expect((await refusal(port(otavio).get(id))).code).to.equal('not_found');
    const search = { text: 'rolete', columns: ['work'] };
    expect(await ids(carla, { search })).to.deep.equal([]);
  });

  it('I11 finds free time by the business calendar, none that has passed, and none for a customer', async () => {
    const cancelled = { reason: 'Chuva', at: at('11:00'), by: refOf(ana) };
    const off = anAppointment({ id: 'off', startsAt: at('12:00'), endsAt: at('13:00'), cancelled });
    const { port } = anAgendaDesk([...standing, off]);
    const slots = await port(ana).freeSlots({ technicianId: bruno.id, date: '2026-03-09', minutes: 60 });
    // It is 09:00 in São Paulo; 10:00 is taken, and lunch is from 12:00 until 13:30.
    expect(slots.map(({ startsAt }) => startsAt.slice(11, 16))).to.deep.equal([
      '12:00',
      '14:00',
      '16:30',
      '17:30',
      '18:30',
      '19:30',
    ]);
    expect((await refusal(port(carla).freeSlots({ technicianId: bruno.id }))).reason).to.equal('access');
    expect((await refusal(port(nilo).freeSlots({ technicianId: bruno.id }))).reason).to.equal('access');
    expect(await port(davi).freeSlots({ technicianId: bruno.id, date: '2026-03-08' })).to.deep.equal([]);
    const nobody = refusal(port(ana).freeSlots({ technicianId: carla.id }));
    expect((await nobody).fields).to.deep.equal([{ field: 'technicianId', code: 'not_a_choice' }]);
  });
});
