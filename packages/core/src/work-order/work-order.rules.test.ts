/** A work order, as the operator fills it in. */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import { aColleague, anAttendant, aTechnician, theSystem } from '../testing/people.ts';
import { orderFaults, orderFrom, type OrderDesk } from './work-order.rules.ts';
import { WorkOrder } from './work-order.schema.ts';

const desk: OrderDesk = {
  timeZone: 'America/Sao_Paulo',
  lists: {
    workOrderStatuses: [{ id: 'agendada', label: 'Agendada' }],
    workOrderTypes: [{ id: 'instalacao', label: 'Instalação' }],
  },
  // 22:30 of 8 March in São Paulo, and already the 9th in UTC.
  at: '2026-03-09T01:30:00.000Z',
  people: [aTechnician(), anAttendant(), aColleague(), aTechnician({ id: 'nilo', active: false }), theSystem()],
  id: 'order-7',
};
const form = { technicianId: 'bruno', statusId: 'agendada', typeId: 'instalacao', work: 'Trocar a antena' };

function faultsOf(given: object, over: Partial<OrderDesk> = {}): readonly string[] {
  try {
    orderFrom(given, { ...desk, ...over });
    return [];
  } catch (thrown) {
    const { code, fields } = DeskError.from(thrown);
    expect(code).to.equal('invalid');
    return fields.map((fault) => `${fault.field} ${fault.code}`);
  }
}

describe('a work order', () => {
  it('I10 is dated today in the desk’s own zone, unless another day is given', () => {
    const order = orderFrom({ ...form, start: '14:00', until: '15:30' }, desk);
    expect(order).to.include({ startsAt: '2026-03-08T17:00:00.000Z', endsAt: '2026-03-08T18:30:00.000Z' });
    expect(orderFrom({ ...form, date: '2026-03-10', start: '14:00', until: '15:30' }, desk).startsAt).to.equal(
      '2026-03-10T17:00:00.000Z',
    );
  });

  it('I10 takes two of start, until and duration for the third, and refuses three that contradict one another', () => {
    const whole = orderFrom({ ...form, start: '14:00', until: '15:30' }, desk);
    expect(orderFrom({ ...form, start: '14:00', minutes: 90 }, desk)).to.deep.equal(whole);
    expect(orderFrom({ ...form, until: '15:30', minutes: 90 }, desk)).to.deep.equal(whole);
    expect(faultsOf({ ...form, start: '14:00', until: '15:30', minutes: 60 })).to.deep.equal([
      'minutes does_not_add_up',
    ]);
    expect(faultsOf({ ...form, start: '14:00' })).to.deep.equal(['until required']);
    expect(faultsOf({ ...form, start: '14:00', until: '14:00' })).to.deep.equal(['until not_after_start']);
  });

  it('I10 holds technician, status, type and the work to do, and is of one of the agenda’s two kinds', () => {
    const order = orderFrom({ ...form, start: '14:00', minutes: 90 }, desk);
    expect(order).to.deep.include({
      ...{ id: 'order-7', kind: 'workOrder', statusId: 'agendada', typeId: 'instalacao' },
    });
    expect(order.technician).to.include({ id: 'bruno', name: 'Bruno Salles', role: 'technician' });
    expect(order.work).to.equal('Trocar a antena');
    expect(orderFrom({ ...form, kind: 'siteSurvey', start: '14:00', minutes: 90 }, desk).kind).to.equal('siteSurvey');
    expect(WorkOrder.parse(order)).to.deep.equal(order);
  });

  it('I10 names everything that is blank or wrong at once', () => {
    expect(faultsOf({})).to.have.members([
      'technicianId required',
      'work required',
      'start required',
      'minutes required',
    ]);
    const wrong = { ...form, technicianId: 'rui', statusId: 'xx', typeId: 'yy', start: '25:00', minutes: 0 };
    expect(faultsOf({ ...wrong, work: '  ' }).map((fault) => fault.split(' ')[0])).to.have.members([
      'work',
      'start',
      'minutes',
    ]);
    expect(() => orderFrom({ ...form, start: '14:00', work: ' ' }, desk)).to.throw('work: required; until: required');
    expect(faultsOf({ ...wrong, start: '14:00', minutes: 30 })).to.have.members([
      ...['technicianId not_a_choice', 'statusId not_a_choice', 'typeId not_a_choice'],
    ]);
  });

  it('I10 sends only who works here, and still does', () => {
    const at = { start: '14:00', minutes: 90 };
    expect(faultsOf({ ...form, ...at, technicianId: 'nilo' })).to.deep.equal(['technicianId not_a_choice']);
    expect(faultsOf({ ...form, ...at, technicianId: 'ninguem' })).to.deep.equal(['technicianId not_a_choice']);
    expect(faultsOf({ ...form, ...at, technicianId: 'system' })).to.deep.equal(['technicianId not_a_choice']);
    expect(faultsOf({ ...form, ...at, technicianId: 'ana' })).to.deep.equal([]);
  });

  it('asks for a status and a type only where the desk has such lists', () => {
    const given = { technicianId: 'bruno', work: form.work, start: '14:00', minutes: 90 };
    expect(faultsOf(given)).to.deep.equal(['statusId required', 'typeId required']);
    expect(faultsOf(given, { lists: {} })).to.deep.equal([]);
    expect(orderFrom(given, { ...desk, lists: {} })).to.have.all.keys(
      ...['id', 'kind', 'technician', 'startsAt', 'endsAt', 'work'],
    );
  });

  it('chooses among all that a list has', () => {
    const workOrderTypes = [
      { id: 'instalacao', label: 'Instalação' },
      { id: 'retirada', label: 'Retirada' },
    ];
    const lists = { ...desk.lists, workOrderTypes };
    for (const typeId of ['instalacao', 'retirada'])
      expect(faultsOf({ ...form, typeId, start: '14:00', minutes: 90 }, { lists })).to.deep.equal([]);
  });

  it('from elsewhere is held to the same: times in order, no longer than a month, choices of the lists', () => {
    const order = { startsAt: '2026-03-09T13:00:00.000Z', endsAt: '2026-03-09T14:00:00.000Z' };
    const wrong = (over: object) =>
      orderFaults({ ...order, ...over }, desk.lists).map(({ field, code }) => [field, code]);
    expect(wrong({})).to.deep.equal([]);
    expect(wrong({ endsAt: order.startsAt })).to.deep.equal([['endsAt', 'not_after_start']]);
    expect(wrong({ endsAt: '2026-04-09T13:00:00.000Z' })).to.deep.equal([]);
    expect(wrong({ endsAt: '2026-04-09T13:00:00.001Z' })).to.deep.equal([['endsAt', 'too_long']]);
    expect(wrong({ typeId: 'yy' })).to.deep.equal([['typeId', 'not_a_choice']]);
    const [tooLong] = orderFaults({ ...order, endsAt: '2026-05-01T13:00:00.000Z' }, {});
    expect(tooLong?.params).to.deep.equal({ days: 31 });
  });
});
