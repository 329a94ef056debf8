/** What paid work costs, and when it may be charged. */
import { expect } from 'chai';
import { parse } from '../shared/parse.ts';
import {
  aCommand,
  aManager,
  anAttendant,
  aProfile,
  aRequester,
  aTicket,
  aTicketIn,
  after,
  AT,
  refusalTo,
} from '../testing/index.ts';
import { Proposal } from '../ticket/ticket.schema.ts';
import { chargeOf, estimateFor, proposalStanding } from './estimate.rules.ts';
import { minorDigits, product } from './money.rules.ts';

const profile = aProfile();
const [carla, ana, marcos] = [aRequester(), anAttendant(), aManager()];
const rules = { hourlyRate: 189.9, minimumHours: 2, validDays: 10 };

describe('an estimate by the profile’s rules', () => {
  it('T12 is hours by rate to the cent, valid to the end of a day of the portal’s clock', () => {
    const { proposal, because } = estimateFor(8.25, rules, profile, AT);
    expect(parse(Proposal, proposal)).to.deep.equal({
      amount: 1566.68,
      currency: 'BRL',
      hours: 8.25,
      validUntil: '2026-03-20T02:59:59.999Z',
    });
    expect(because).to.deep.equal({ billedHours: 8.25, hourlyRate: 189.9, isMinimum: false });
  });

  it('T23 charges an analysis by its least hours, and says so', () => {
    const { proposal, because } = estimateFor(0.5, rules, profile, AT);
    expect(proposal).to.deep.include({ amount: 379.8, hours: 0.5 });
    expect(because.isMinimum).to.equal(true);
  });

  it('loses no cent to the way computers count, and knows currencies without cents', () => {
    expect([product(1.005, 100, 2), product(0.1, 0.2, 2), product(3, 0.335, 2)]).to.deep.equal([100.5, 0.02, 1.01]);
    expect([product(1.5, 3333, 0), product(0, 5, 2), product(1e21, 3, 2), product(1e-7, 1e5, 2)]).to.deep.equal([
      5000, 0, 3e21, 0.01,
    ]);
    expect(['BRL', 'JPY', 'R$ ', 'xJPY', 'JPYx'].map(minorDigits)).to.deep.equal([2, 0, 2, 2, 2]);
  });

  it('T12 is accepted while its day lasts, and not a moment longer', () => {
    const { proposal } = estimateFor(8, rules, profile, AT);
    const proposed = aTicketIn({ stage: 'estimating', step: 'proposed' }, { proposal });
    const accept = aCommand('ticket.acceptProposal');
    const [last, past] = [proposal.validUntil, '2026-03-20T03:00:00.000Z'];
    expect([proposalStanding(proposed, last), proposalStanding(proposed, past)]).to.deep.equal(['waiting', 'expired']);
    const accepted = after(proposed, profile.policy, [carla, accept, last]);
    expect(proposalStanding(accepted, past)).to.equal('accepted');
    expect(refusalTo(proposed, profile.policy, [carla, accept, past]).reason).to.equal('proposalStillValid');
    const withdrawn = after(proposed, profile.policy, [marcos, aCommand('ticket.reviseProposal')]);
    expect(proposalStanding(withdrawn, last)).to.equal('none');
  });
});

describe('a charge', () => {
  it('T23 is made only with the customer’s recorded word, and says why it is not', () => {
    const uncovered = aCommand('ticket.reclassify', { coverage: 'uncovered' });
    const covered = aTicket();
    expect(chargeOf(covered)).to.deep.equal({ charged: false, because: 'covered' });
    const turnedOut = after(covered, profile.policy, [ana, uncovered]);
    expect(chargeOf(turnedOut)).to.deep.equal({ charged: false, because: 'notAuthorised' });
    const proposed = after(
      turnedOut,
      profile.policy,
      [ana, aCommand('ticket.requestEstimate')],
      [marcos, aCommand('ticket.propose')],
    );
    expect(chargeOf(proposed).because).to.equal('notAuthorised');
    const agreed = after(proposed, profile.policy, [carla, aCommand('ticket.acceptProposal')]);
    expect(chargeOf(agreed)).to.deep.include({ charged: true, because: 'authorised' });
  });

  it('T23 asks anew for what turns out uncovered after the customer’s word', () => {
    const proposed = aTicketIn({ stage: 'estimating', step: 'proposed' });
    const agreed = after(proposed, profile.policy, [carla, aCommand('ticket.acceptProposal')]);
    const turnedOut = after(agreed, profile.policy, [ana, aCommand('ticket.reclassify', { coverage: 'uncovered' })]);
    expect(chargeOf(proposed)).to.deep.equal({ charged: false, because: 'notAuthorised' });
    expect([proposalStanding(agreed, AT), proposalStanding(turnedOut, AT)]).to.deep.equal(['accepted', 'none']);
    expect([chargeOf(agreed).charged, chargeOf(turnedOut).because]).to.deep.equal([true, 'notAuthorised']);
  });
});
