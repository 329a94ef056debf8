/** Estimate and proposal: nothing is charged without the customer's recorded word (TOTALL 10, 12). */
import { expect } from 'chai';
import { aCommand } from '../testing/commands.ts';
import { aPolicy } from '../testing/desk.ts';
import { aManager, anAttendant, aRequester } from '../testing/people.ts';
import { aTicketIn } from '../testing/policies.ts';
import { after, refusalTo } from '../testing/story.ts';
import { AT, aTicket } from '../testing/tickets.ts';

const policy = aPolicy();
const carla = aRequester();
const ana = anAttendant();
const marcos = aManager();
const proposed = aTicketIn({ stage: 'estimating', step: 'proposed' });

describe('an estimate', () => {
  it('is asked for from anywhere before the answer, proposed by Marcos and accepted by Carla', () => {
    for (const stage of ['opened', 'dispatched', 'inService'] as const) {
      const asked = after(aTicketIn({ stage, step: null }), policy, [ana, aCommand('ticket.requestEstimate')]);
      expect(asked).to.deep.include({ stage: 'estimating', step: 'analysis' });
    }
    const offered = after(
      aTicket(),
      policy,
      [ana, aCommand('ticket.requestEstimate')],
      [marcos, aCommand('ticket.propose')],
    );
    expect(offered).to.deep.include({ step: 'proposed', chargeAuthorised: false });
    expect(offered.proposal?.amount).to.equal(1200);
    const agreed = after(offered, policy, [carla, aCommand('ticket.acceptProposal')]);
    expect(agreed).to.deep.include({ stage: 'dispatched', step: null, chargeAuthorised: true });
  });

  it('is revised by Marcos, and declined by Carla with her reason', () => {
    const revised = after(proposed, policy, [marcos, aCommand('ticket.reviseProposal')]);
    expect(revised).to.deep.include({ stage: 'estimating', step: 'analysis', proposal: null });
    const declined = after(proposed, policy, [carla, aCommand('ticket.declineProposal')]);
    expect(declined).to.deep.include({ stage: 'cancelled', justification: 'Fora do orçamento', endedAt: AT });
  });

  it('is not accepted once its validity has passed', () => {
    const late = [carla, aCommand('ticket.acceptProposal'), '2100-01-01T00:00:00.000Z'] as const;
    expect(refusalTo(proposed, policy, late)).to.deep.include({ code: 'not_allowed', reason: 'proposalStillValid' });
  });

  it('authorises only its own charge: a second proposal asks again', () => {
    const again = after(
      proposed,
      policy,
      [carla, aCommand('ticket.acceptProposal')],
      [ana, aCommand('ticket.requestEstimate')],
      [marcos, aCommand('ticket.propose', { amount: 9000 })],
    );
    expect(again.chargeAuthorised).to.equal(false);
  });

  it('T23 asks anew for what turns out uncovered after the proposal was accepted, and only for that', () => {
    const uncovered = aCommand('ticket.reclassify', { coverage: 'uncovered' });
    const agreed = after(proposed, policy, [carla, aCommand('ticket.acceptProposal')]);
    expect(agreed).to.deep.include({ coverage: 'covered', chargeAuthorised: true });
    expect(after(agreed, policy, [ana, uncovered])).to.deep.include({ coverage: 'uncovered', chargeAuthorised: false });
    const asked = after(
      agreed,
      policy,
      [ana, uncovered],
      [ana, aCommand('ticket.requestEstimate')],
      [marcos, aCommand('ticket.propose')],
      [carla, aCommand('ticket.acceptProposal')],
    );
    expect(asked.chargeAuthorised).to.equal(true);
    const other = aCommand('ticket.reclassify', { fields: { version: '8.1' } });
    expect(after(asked, policy, [ana, uncovered], [ana, other]).chargeAuthorised).to.equal(true);
  });

  it('does not exist where the policy offers none', () => {
    const none = aPolicy({ estimateOffered: false });
    expect(refusalTo(aTicket(), none, [ana, aCommand('ticket.requestEstimate')]).reason).to.equal('estimateOffered');
  });
});
