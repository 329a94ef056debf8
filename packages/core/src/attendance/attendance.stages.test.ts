/** Where a technician may leave a ticket after a visit: the statechart's answer (PWS 2.5.1). */
import { expect } from 'chai';
import { refOf } from '../shared/person.ts';
import { anAttendant, aTechnician } from '../testing/people.ts';
import { aFieldServicePolicy, aTicketIn } from '../testing/policies.ts';
import { AT } from '../testing/tickets.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { stagesOffered } from './attendance.stages.ts';

const assignee = refOf(aTechnician());
const inService = aTicketIn({ stage: 'inService', step: null }, { assignee, statusId: 'M' });
const pending = aTicketIn({ stage: 'pending', step: null }, { assignee, statusId: 'P' });

describe('the stages offered after a visit', () => {
  const offered = (ticket: Ticket, over: Parameters<typeof aFieldServicePolicy>[0] = {}) =>
    stagesOffered(ticket, { by: anAttendant(), at: AT }, aFieldServicePolicy(over));

  it('P10 P14 are those the lifecycle allows from here, where the ticket stands first', () => {
    expect(offered(inService).map(({ stage }) => stage)).to.deep.equal([
      ...['inService', 'pending', 'attended', 'concluded'],
    ]);
    expect(offered(pending).map(({ stage }) => stage)).to.deep.equal([
      ...['pending', 'inService', 'attended', 'concluded'],
    ]);
  });

  it('follow the policy, without a table of their own', () => {
    const stages = (over: Parameters<typeof aFieldServicePolicy>[0]) =>
      offered(inService, over).map(({ stage }) => stage);
    expect(stages({ internalAction: false })).to.deep.equal(['inService', 'pending', 'concluded']);
    expect(stages({ approval: { windowDays: 15 } }))
      .to.include('awaitingApproval')
      .and.not.include('concluded');
    expect(stages({ pendingReasons: [] })).not.to.include('pending');
    expect(stages({ fieldWork: false })).to.deep.equal([]);
  });

  it('P10 come with the reseller’s own words for each, and with reasons where work stops', () => {
    const words = offered(inService).map(({ statuses, reasons }) => [statuses.map(({ id }) => id), reasons.length]);
    expect(words).to.deep.equal([
      [['M', 'M2'], 0],
      [['P'], 2],
      [['T'], 0],
      [['O'], 0],
    ]);
  });
});
