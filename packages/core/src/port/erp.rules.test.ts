/** A number from the ERP is given once. */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import { aTicket } from '../testing/index.ts';
import { erpNumbering } from './erp.rules.ts';

const refused = (...given: Parameters<typeof erpNumbering>): string => {
  try {
    erpNumbering(...given);
    return 'taken';
  } catch (thrown) {
    return DeskError.from(thrown).code;
  }
};

describe('a number from the ERP', () => {
  it('P9 is given to a ticket that waits for one, and changes nothing where it has that number already', () => {
    expect(erpNumbering(aTicket({ erpNumber: null }), '144', undefined)).to.deep.equal({
      type: 'ticket.syncErp',
      erpNumber: '144',
    });
    expect(erpNumbering(aTicket({ erpNumber: '144' }), '144', undefined)).to.equal(null);
  });

  it('P9 is refused where the ticket has another, or another ticket has it', () => {
    expect(refused(aTicket({ erpNumber: '143' }), '144', undefined)).to.equal('conflict');
    expect(refused(aTicket({ erpNumber: null }), '144', aTicket({ id: 'other', erpNumber: '144' }))).to.equal(
      'conflict',
    );
    expect(refused(aTicket({ erpNumber: null }), '144', aTicket({ erpNumber: null }))).to.equal('taken');
  });
});
