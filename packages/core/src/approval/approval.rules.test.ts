/** The customer's word on a solution, and what silence means. */
import { expect } from 'chai';
import {
  aCommand,
  aManager,
  anAttendant,
  aPolicy,
  aRequester,
  aTicketIn,
  after,
  AT,
  daysAfter,
  refusalTo,
  theSystem,
} from '../testing/index.ts';
import { instantAt, millis } from '../shared/instant.ts';
import { canApply } from '../ticket/ticket.apply.ts';
import { approvalWindow, endingOf, windowEnd } from './approval.rules.ts';

const policy = aPolicy();
const [carla, ana, marcos, system] = [aRequester(), anAttendant(), aManager(), theSystem()];
const waiting = aTicketIn({ stage: 'awaitingApproval', step: null });
const reopening = aPolicy({ reopenDays: 7, approval: null });

describe('the customer’s word on a solution', () => {
  it('T15 is waited for until the window ends, which is when silence concludes the ticket', () => {
    expect(approvalWindow(waiting, policy, AT)).to.deep.equal({ since: AT, until: daysAfter(15), daysLeft: 15 });
    expect(approvalWindow(waiting, policy, daysAfter(14.5))?.daysLeft).to.equal(1);
    const until = windowEnd(waiting, policy) ?? '';
    const due = (at: string): boolean =>
      canApply(waiting, { type: 'ticket.expireApproval' }, { by: system, at }, policy);
    expect([due(instantAt(millis(until) - 1)), due(until)]).to.deep.equal([false, true]);
  });

  it('T15 is waited for anew once the customer writes, and not where no word is awaited', () => {
    const heard = after(waiting, policy, [carla, aCommand('ticket.comment'), daysAfter(10)]);
    expect(approvalWindow(heard, policy, daysAfter(10))?.until).to.equal(daysAfter(25));
    const answered = after(waiting, policy, [ana, aCommand('ticket.comment'), daysAfter(10)]);
    expect(windowEnd(answered, policy)).to.equal(daysAfter(15));
    expect(approvalWindow(aTicketIn({ stage: 'inService', step: null }), policy, AT)).to.equal(null);
    expect(approvalWindow(waiting, { approval: null }, AT)).to.equal(null);
    expect(approvalWindow(waiting, reopening, AT)).to.equal(null);
  });

  it('T13 ends the ticket for good, with restrictions or without, and sends it back with a reason', () => {
    const approved = after(waiting, policy, [carla, aCommand('ticket.approve')]);
    const restricted = after(waiting, policy, [carla, aCommand('ticket.approve', { restrictions: 'Falta o manual' })]);
    for (const [ticket, outcome] of [
      [approved, 'approved'],
      [restricted, 'approvedWithRestrictions'],
    ] as const) {
      expect(endingOf(ticket, reopening)).to.deep.equal({ outcome, by: 'customer', agreed: true, forGood: true });
      expect(refusalTo(ticket, reopening, [carla, aCommand('ticket.reopen')]).reason).to.equal('neverAgreed');
    }
    const back = after(waiting, policy, [carla, aCommand('ticket.disapprove')]);
    expect([back.stage, endingOf(back, policy)]).to.deep.equal(['inService', null]);
  });

  it('T15 is taken for given where he kept silent, and T14 he may rate all the same, once', () => {
    const expired = after(waiting, policy, [system, { type: 'ticket.expireApproval' }, daysAfter(15)]);
    expect(endingOf(expired, policy)).to.deep.equal({ outcome: 'expired', by: 'silence', agreed: true, forGood: true });
    const rated = after(expired, policy, [carla, aCommand('ticket.rate', { score: 3 }), daysAfter(16)]);
    expect(rated.rating?.score).to.equal(3);
    expect(refusalTo(rated, policy, [carla, aCommand('ticket.rate')]).reason).to.equal('notYetRated');
  });

  it('is nobody’s where the desk concludes by itself: such a ticket may be reopened while its days last', () => {
    const inService = aTicketIn({ stage: 'inService', step: null });
    const resolved = after(inService, reopening, [ana, aCommand('ticket.resolve')]);
    expect(endingOf(resolved, reopening)).to.deep.equal({
      outcome: 'resolved',
      by: 'desk',
      agreed: false,
      forGood: false,
    });
    expect(endingOf(resolved, aPolicy({ approval: null }))?.forGood).to.equal(true);
    const called = after(inService, policy, [marcos, aCommand('ticket.cancel')]);
    expect(endingOf(called, policy)).to.equal(null);
  });
});
