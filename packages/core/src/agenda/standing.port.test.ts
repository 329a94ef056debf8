/** What becomes of an appointment: moved, called off, told of. */
import { expect } from 'chai';
import { refOf } from '../shared/person.ts';
import { anAppointment } from '../testing/agenda.ts';
import { AT } from '../testing/tickets.ts';
import * as a from '../testing/people.ts';
import { aLoner, aMate, anAgendaDesk, at, aWorkedTicket, from, refusal } from '../testing/agenda-desk.ts';

const carla = a.aRequester();
const bruno = a.aTechnician();
const davi = aMate();
const nilo = aLoner();
const ana = a.anAttendant();
const marcos = a.aManager();
const ticket = aWorkedTicket();

describe('a standing appointment', () => {
  it('I11 is moved to another time or technician, and its ticket tells of it', async () => {
    const { book, desk, once, port } = anAgendaDesk();
    const { id } = await book(ana, from('13:00', '14:00', { ticketId: ticket.id }));
    await book(ana, from('15:00', '16:00'));
    const move = { startsAt: at('13:30'), endsAt: at('14:30') };
    const moved = await port(ana).move(id, move, { version: 1, ...once() });
    expect(moved).to.deep.include({ id, version: 2, startsAt: at('13:30'), technician: refOf(bruno) });
    expect((await desk(ana).tickets.get(ticket.id)).version).to.equal(3);
    const taken = await refusal(
      port(ana).move(id, { startsAt: at('15:30'), endsAt: at('16:30') }, { version: 2, ...once() }),
    );
    expect(taken.reason).to.equal('double_booked');
    const other = await port(ana).move(
      id,
      { startsAt: at('15:30'), endsAt: at('16:30'), technicianId: davi.id },
      { version: 2, ...once() },
    );
    expect([other.technician.id, other.version]).to.deep.equal(['davi', 3]);
    expect((await refusal(port(ana).move(id, move, { version: 2, ...once() }))).code).to.equal('conflict');
    expect((await refusal(port(carla).move(id, move, { version: 3, ...once() }))).reason).to.equal('access');
    expect((await refusal(port(nilo).move(id, move, { version: 3, ...once() }))).code).to.equal('not_found');
    expect((await refusal(port(bruno).move(id, move, { version: 3, ...once() }))).reason).to.equal('access');
  });

  it('I11 remembers after a move who booked it, and when', async () => {
    const { once, port } = anAgendaDesk([anAppointment({ id: 'b1' })]);
    const move = { startsAt: at('15:00'), endsAt: at('16:00') };
    const moved = await port(marcos).move('b1', move, { version: 1, ...once() });
    expect(moved).to.deep.include({ bookedBy: refOf(ana), bookedAt: AT, updatedAt: at('12:00'), months: ['2026-03'] });
  });

  it('I11 that is called off stays on record, frees its technician, and tells its ticket why', async () => {
    const { book, desk, ids, once, port } = anAgendaDesk();
    const { id } = await book(ana, from('13:00', '14:00', { ticketId: ticket.id }));
    const cancelled = await port(ana).cancel(id, { reason: 'Chuva <forte>' }, { version: 1, ...once() });
    expect(cancelled.cancelled).to.deep.include({ reason: 'Chuva <forte>', by: refOf(ana) });
    expect(await ids(ana)).to.deep.equal([]);
    expect(await ids(ana, { cancelled: true })).to.deep.equal([id]);
    const told = (await desk(carla).tickets.timeline(ticket.id)).at(-1)?.command;
    expect(told).to.deep.equal({
      type: 'ticket.comment',
      text: '<p>Ordem de serviço · 09/03/2026, 10:00 · Bruno Salles: cancelado. Chuva &lt;forte&gt;</p>',
    });
    expect((await book(ana, from('13:00', '14:00'))).version).to.equal(1);
    const again = refusal(port(ana).cancel(id, { reason: 'De novo' }, { version: 2, ...once() }));
    expect((await again).reason).to.equal('cancelled');
    const moved = refusal(
      port(ana).move(id, { startsAt: at('17:00'), endsAt: at('18:00') }, { version: 2, ...once() }),
    );
    expect((await moved).reason).to.equal('cancelled');
  });

  it('I11 of a ticket that ends is called off with it where it is still to come, and its technician is free', async () => {
    const gone = anAppointment({ id: 'gone', ticketId: ticket.id, startsAt: at('10:00'), endsAt: at('11:00') });
    const cancelled = { reason: 'Chuva', at: at('11:00'), by: refOf(ana) };
    const off = anAppointment({
      id: 'off',
      ticketId: ticket.id,
      startsAt: at('20:00'),
      endsAt: at('21:00'),
      cancelled,
    });
    const { book, desk, once, port, ids } = anAgendaDesk([gone, off]);
    const { id } = await book(ana, from('13:00', '14:00', { ticketId: ticket.id }));
    const heard: string[] = [];
    desk(ana).watch?.(({ kind }) => void heard.push(kind));
    const over = { type: 'ticket.cancel', reason: 'Desistiu' } as const;
    const { version } = await desk(marcos).tickets.apply(ticket.id, over, { version: 2, ...once() });
    const { appointment } = await port(ana).get(id);
    expect(appointment).to.deep.include({ version: 2, startsAt: at('13:00') });
    expect(appointment?.cancelled).to.deep.include({
      by: refOf(marcos),
      reason: 'Encerrado: ticket 202603/0001. Desistiu',
    });
    expect(heard).to.include('agenda');
    expect(await ids(ana)).to.deep.equal(['gone']);
    expect((await book(ana, from('13:00', '14:00'))).version).to.equal(1);
    expect((await port(ana).get('off')).appointment).to.deep.equal(off);
    const late = await port(ana).cancel('gone', { reason: 'Ninguém foi' }, { version: 1, ...once() });
    expect(late.version).to.equal(2);
    expect((await desk(ana).tickets.get(ticket.id)).version).to.equal(version);
  });

  it('I11 written twice under one operation id is written once', async () => {
    const { port, once, ids } = anAgendaDesk();
    const options = once();
    const first = await port(ana).schedule(from('13:00', '14:00'), options);
    expect(await port(ana).schedule(from('13:00', '14:00'), options)).to.deep.equal(first);
    expect(await ids(ana)).to.deep.equal([first.id]);
  });

  it('I10 moves by an order of its own id, and takes none of another ticket', async () => {
    const { desk, once, port } = anAgendaDesk([anAppointment({ id: 'o1' })]);
    const order = {
      id: 'o1',
      kind: 'workOrder',
      technician: refOf(bruno),
      startsAt: at('17:00'),
      endsAt: at('18:00'),
      work: 'x',
    } as const;
    const apply = () =>
      desk(ana).tickets.apply(ticket.id, { type: 'ticket.scheduleOrder', order }, { version: 1, ...once() });
    expect((await refusal(apply())).fields).to.deep.equal([{ field: 'order.id', code: 'taken' }]);
    expect((await port(ana).get('o1')).startsAt).to.equal(at('13:00'));
  });

  it('is told of to whoever watches the desk', async () => {
    const { book, desk } = anAgendaDesk();
    const heard: string[] = [];
    desk(ana).watch?.(({ kind }) => void heard.push(kind));
    await book(ana, from('13:00', '14:00'));
    await Promise.resolve();
    expect(heard).to.deep.equal(['agenda']);
  });
});
