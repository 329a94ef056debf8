/** The lifecycle as PWS's technicians and resellers live it: release, one click to accept, an internal action at the end. */
import { expect } from 'chai';
import { refOf } from '../shared/person.ts';
import { aCommand } from '../testing/commands.ts';
import { aManager, anAttendant, aRequester, aTechnician } from '../testing/people.ts';
import { aFieldServicePolicy, aTicketIn } from '../testing/policies.ts';
import { after, daysAfter, refusalTo } from '../testing/story.ts';
import { aTicket } from '../testing/tickets.ts';

const policy = aFieldServicePolicy();
const carla = aRequester();
const bruno = aTechnician();
const ana = anAttendant();
const marcos = aManager();
const opened = aTicket({ territory: 'sul', statusId: 'A' });
const inService = aTicketIn({ stage: 'inService', step: null }, { assignee: refOf(bruno), statusId: 'M' });

describe('a ticket of a field service', () => {
  it('P11 P12 is only looked at by Bruno until Marcos releases it to him; then one click takes it', () => {
    expect(refusalTo(opened, policy, [bruno, aCommand('ticket.comment')]).reason).to.equal('access');
    expect(refusalTo(opened, policy, [ana, aCommand('ticket.accept')])).to.deep.include({
      code: 'not_allowed',
      reason: 'noReleaseAsked',
    });
    const released = after(opened, policy, [marcos, aCommand('ticket.release')]);
    expect(released).to.deep.include({ stage: 'dispatched', statusId: 'E', assignee: refOf(bruno) });
    const accepted = after(released, policy, [bruno, aCommand('ticket.accept')]);
    expect(accepted).to.deep.include({ stage: 'inService', statusId: 'M', assignee: refOf(bruno) });
  });

  it('takes another status of the same stage when it is asked for', () => {
    const released = after(opened, policy, [marcos, aCommand('ticket.release')]);
    expect(after(released, policy, [bruno, aCommand('ticket.accept', { statusId: 'M2' })]).statusId).to.equal('M2');
    const error = refusalTo(released, policy, [bruno, aCommand('ticket.accept', { statusId: 'P' })]);
    expect(error.message).to.match(/right would be: M, M2$/);
  });

  it('stops for a part, with what is needed recorded, and goes on when Bruno says so', () => {
    const waiting = after(
      inService,
      policy,
      [bruno, aCommand('ticket.requestPart')],
      [bruno, aCommand('ticket.suspend', { reasonId: 'peca' })],
      [carla, aCommand('ticket.comment')],
    );
    expect(waiting).to.deep.include({ stage: 'pending', statusId: 'P', justification: 'peca', version: 4 });
    expect(after(waiting, policy, [bruno, aCommand('ticket.resume')]).stage).to.equal('inService');
  });

  it('is concluded by Bruno when nothing is owed, on the spot or from pending', () => {
    const pending = after(inService, policy, [bruno, aCommand('ticket.suspend', { reasonId: 'peca' })]);
    for (const ticket of [inService, pending]) {
      expect(after(ticket, policy, [bruno, aCommand('ticket.resolve')])).to.deep.include({
        stage: 'concluded',
        outcome: 'resolved',
        statusId: 'O',
        justification: null,
      });
    }
  });

  it('is attended while the reseller owes an action, which Ana settles', () => {
    const owed = aCommand('ticket.resolve', { internalAction: true });
    const attended = after(inService, policy, [bruno, owed]);
    expect(attended).to.deep.include({ stage: 'attended', statusId: 'T', endedAt: null });
    expect(refusalTo(attended, policy, [bruno, aCommand('ticket.settle')]).reason).to.equal('access');
    expect(after(attended, policy, [ana, aCommand('ticket.settle'), daysAfter(1)])).to.deep.include({
      stage: 'concluded',
      outcome: 'settled',
      endedAt: daysAfter(1),
    });
    const approving = aFieldServicePolicy({ approval: { windowDays: 15 } });
    expect(after(attended, approving, [ana, aCommand('ticket.settle')]).stage).to.equal('awaitingApproval');
  });

  it('knows no internal action where the desk keeps none', () => {
    const none = aFieldServicePolicy({ internalAction: false });
    const owed = aCommand('ticket.resolve', { internalAction: true });
    expect(refusalTo(inService, none, [bruno, owed])).to.deep.include({
      code: 'invalid',
      reason: 'internalActionKnown',
    });
  });

  it('is rated by Carla at the end', () => {
    const done = after(inService, policy, [bruno, aCommand('ticket.resolve')], [carla, aCommand('ticket.rate')]);
    expect(done.rating?.score).to.equal(1);
  });
});
