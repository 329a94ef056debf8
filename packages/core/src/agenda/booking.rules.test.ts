/** What an appointment says of its order, and what a refusal to book says would be right. */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import { anAppointment } from '../testing/agenda.ts';
import { aRequester, aTechnician } from '../testing/people.ts';
import { orderOf, refuseBooking } from './booking.rules.ts';

const messageTo = (deed: () => void): string => {
  try {
    deed();
    return '';
  } catch (thrown) {
    return DeskError.from(thrown).message;
  }
};

describe('the order of an appointment', () => {
  it('I10 I11 keeps status and type where it has them, and nothing of where it is', () => {
    const { id, kind, technician, startsAt, endsAt, work } = anAppointment();
    const order = { id, kind, technician, startsAt, endsAt, work };
    expect(orderOf(anAppointment({ territory: 'sul' }))).to.deep.equal(order);
    const chosen = { statusId: 'agendada', typeId: 'instalacao' };
    expect(orderOf(anAppointment(chosen))).to.deep.equal({ ...order, ...chosen });
  });
});

describe('a refusal to book', () => {
  it('I11 says who could, or where', () => {
    const bruno = aTechnician();
    const elsewhere = { technician: bruno, ticketId: null, territory: 'norte' };
    expect(messageTo(() => refuseBooking(bruno, elsewhere))).to.contain('right would be a territory of his own');
    expect(messageTo(() => refuseBooking(aRequester(), elsewhere))).to.contain(
      'right would be the desk, or the technician for himself',
    );
  });
});
