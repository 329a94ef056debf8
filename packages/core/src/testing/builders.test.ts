/** The builders themselves: each person is to the ticket what his name says. */
import { expect } from 'chai';
import { openingFor } from '../profile/opening.rules.ts';
import { relationOf } from '../ticket/ticket.access.ts';
import { Stage } from '../ticket/stage.schema.ts';
import * as a from './index.ts';

describe('the builders', () => {
  it('name people as they stand to the ticket', () => {
    const ticket = a.aTicket({ territory: 'sul' });
    const people = [a.aRequester(), a.aColleague(), a.aPortalAdmin(), a.aStranger(), a.aTechnician()];
    expect(
      [...people, a.anAttendant(), a.aManager(), a.theSystem()].map((each) => relationOf(each, ticket)),
    ).to.deep.equal([
      ...['requester', 'colleague', 'portalAdmin', 'stranger', 'technician', 'attendant', 'manager', 'system'],
    ]);
    expect(relationOf(a.aTechnician(), a.aTicket())).to.equal('outsideTechnician');
  });

  it('make a ticket of any stage, coherent', () => {
    const statuses = Stage.options.map((stage) => a.aTicket({ stage }).statusId);
    expect(statuses.filter((status) => status === null)).to.have.length(1);
    expect(a.aTicket({ stage: 'concluded' })).to.include({ outcome: 'approved', endedAt: a.AT });
    expect(a.aTicket({ stage: 'concluded', outcome: 'resolved' }).outcome).to.equal('resolved');
  });

  it('make a draft the preset takes, whose answers are laid over one by one', () => {
    const context = { by: a.aRequester(), requester: a.aRequester(), at: a.AT };
    expect(openingFor(a.aProfile(), a.aDraft({ values: { subject: 'Outro' } }), context)).to.include({
      subject: 'Outro',
    });
  });

  it('number operations', () => {
    expect(a.anOperationId(1)).to.equal(a.anOperationId());
    expect(new Set([1, 2, 300].map(a.anOperationId))).to.have.property('size', 3);
  });
});
