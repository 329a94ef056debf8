/** Putting appointments on an agenda, as named people do. */
import { expect } from 'chai';
import { PersonId } from '../shared/ids.ts';
import { parse } from '../shared/parse.ts';
import { refOf } from '../shared/person.ts';
import { anAppointment } from '../testing/agenda.ts';
import * as a from '../testing/people.ts';
import { aMate, anAgendaDesk, at, aWorkedTicket, from, refusal } from '../testing/agenda-desk.ts';

const carla = a.aRequester();
const bruno = a.aTechnician();
const davi = aMate();
const ana = a.anAttendant();
const marcos = a.aManager();
const ticket = aWorkedTicket();

describe('an appointment', () => {
  it('I10 I11 on a ticket is scheduled on its timeline in the same write', async () => {
    const { book, desk } = anAgendaDesk();
    const appointment = await book(ana, from('17:00', '18:00', { ticketId: ticket.id }));
    expect(appointment).to.deep.include({
      ticketId: ticket.id,
      territory: 'sul',
      version: 1,
      cancelled: null,
      bookedBy: refOf(ana),
    });
    const entry = (await desk(ana).tickets.timeline(ticket.id)).at(-1);
    expect(entry?.command).to.deep.equal({
      type: 'ticket.scheduleOrder',
      order: {
        ...{ id: appointment.id, kind: 'workOrder', technician: refOf(bruno), work: 'Trocar o rolete' },
        ...{ startsAt: at('17:00'), endsAt: at('18:00') },
      },
    });
  });

  it('I10 I11 ordered on the ticket lands on the agenda, by the same rule', async () => {
    const { desk, ids, once, port } = anAgendaDesk([anAppointment({ id: 'b1' })]);
    const order = {
      id: 'o1',
      kind: 'workOrder',
      technician: refOf(bruno),
      startsAt: at('13:30'),
      endsAt: at('14:30'),
      work: 'x',
    } as const;
    const apply = (times: { startsAt: string; endsAt: string }) =>
      desk(ana).tickets.apply(
        ticket.id,
        { type: 'ticket.scheduleOrder', order: { ...order, ...times } },
        { version: 1, ...once() },
      );
    const refused = await refusal(apply(order));
    expect([refused.code, refused.reason, refused.fields[0]?.field]).to.deep.equal([
      'not_allowed',
      'double_booked',
      'order.startsAt',
    ]);
    expect(await ids(ana)).to.deep.equal(['b1']);
    expect((await desk(ana).tickets.get(ticket.id)).version).to.equal(1);
    await apply({ startsAt: at('14:00'), endsAt: at('15:00') });
    expect((await port(ana).get('o1')).ticketId).to.equal(ticket.id);
  });

  it('I11 is refused while its technician is taken, and names what is in the way', async () => {
    const { book } = anAgendaDesk();
    const first = await book(ana, from('13:00', '14:00'));
    const refused = await refusal(book(marcos, from('13:59', '15:00')));
    expect(refused).to.include({ code: 'not_allowed', reason: 'double_booked' });
    expect(refused.fields[0]?.params).to.deep.equal({ id: first.id, startsAt: at('13:00'), endsAt: at('14:00') });
    expect((await book(ana, from('14:00', '15:00'))).version).to.equal(1);
    expect((await book(ana, from('13:00', '14:00', { technicianId: davi.id }))).version).to.equal(1);
  });

  it('I11 wanted by two at once is one’s alone', async () => {
    const { book, ids } = anAgendaDesk();
    const wishes = await Promise.allSettled([book(ana, from('13:00', '14:00')), book(marcos, from('13:30', '14:30'))]);
    expect(wishes.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected']);
    expect(await ids(ana)).to.have.length(1);
  });

  it('I11 is booked by the desk for anybody, and by a technician for himself in his territory', async () => {
    const { book } = anAgendaDesk();
    expect((await book(bruno, from('13:00', '14:00', { territory: 'sul' }))).bookedBy.id).to.equal('bruno');
    expect((await book(bruno, from('14:00', '15:00', { ticketId: ticket.id }))).territory).to.equal('sul');
    const reasons = [
      refusal(book(bruno, from('16:00', '17:00', { territory: 'norte' }))),
      refusal(book(bruno, from('16:00', '17:00', { technicianId: davi.id }))),
      refusal(book(bruno, from('16:00', '17:00', { technicianId: davi.id, ticketId: ticket.id }))),
      refusal(book(carla, from('16:00', '17:00'))),
      refusal(book(carla, from('16:00', '17:00', { ticketId: ticket.id }))),
    ];
    expect((await Promise.all(reasons)).map(({ code, reason }) => `${code} ${reason ?? ''}`)).to.deep.equal([
      ...[
        'not_allowed territory',
        'not_allowed access',
        'not_allowed access',
        'not_allowed access',
        'not_allowed access',
      ],
    ]);
    const hidden = await refusal(book(davi, from('16:00', '17:00', { technicianId: davi.id, ticketId: ticket.id })));
    expect(hidden.code).to.equal('not_found');
  });

  it('I11 of another technician is taken over by nobody but the desk, and a customer cannot ask who works here', async () => {
    const { book, desk, once } = anAgendaDesk();
    const davis = await book(ana, from('13:00', '14:00', { technicianId: davi.id, ticketId: ticket.id }));
    const { id, kind, startsAt, endsAt, work } = davis;
    const order = { id, kind, startsAt, endsAt, work, technician: refOf(bruno) };
    const take = (person: typeof ana) =>
      desk(person).tickets.apply(ticket.id, { type: 'ticket.scheduleOrder', order }, { version: 2, ...once() });
    expect((await refusal(take(bruno))).reason).to.equal('access');
    expect((await take(ana)).version).to.equal(3);
    const asking = book(carla, from('16:00', '17:00', { technicianId: parse(PersonId, 'ninguem') }));
    expect((await refusal(asking)).reason).to.equal('access');
  });

  it('I10 names every field that is wrong, in the words of the booking', async () => {
    const { book } = anAgendaDesk();
    const fieldsOf = async (booking: unknown) => {
      const error = await refusal(book(ana, Object.assign(from('13:00', '14:00'), booking)));
      return [error.code, ...error.fields.map(({ field }) => field)];
    };
    expect(await fieldsOf({ work: ' ', startsAt: 'ontem' })).to.deep.equal(['invalid', 'startsAt', 'work']);
    expect(await fieldsOf({ endsAt: at('13:00') })).to.deep.equal(['invalid', 'endsAt']);
    expect(await fieldsOf({ endsAt: at('13:00'), ticketId: ticket.id })).to.deep.equal(['invalid', 'endsAt']);
    expect(await fieldsOf({ technicianId: carla.id })).to.deep.equal(['invalid', 'technicianId']);
    expect(await fieldsOf({ technicianId: 'ninguem', ticketId: ticket.id })).to.deep.equal(['invalid', 'technicianId']);
  });
});
