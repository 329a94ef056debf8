/** How a ticket ends: the customer's word or his silence, the rating, cancelling, and what may be reopened (TOTALL 11). */
import { expect } from 'chai';
import type { Person } from '../shared/person.schema.ts';
import { aCommand } from '../testing/commands.ts';
import { aPolicy } from '../testing/desk.ts';
import { aColleague, aManager, anAttendant, aRequester, theSystem } from '../testing/people.ts';
import { aTicketIn, standings } from '../testing/policies.ts';
import { after, daysAfter, refusalTo } from '../testing/story.ts';
import type { Stage } from './stage.schema.ts';
import { allowedCommands } from './ticket.allowed.ts';
import type { Ticket } from './ticket.schema.ts';

const policy = aPolicy();
const carla = aRequester();
const rui = aColleague();
const ana = anAttendant();
const marcos = aManager();
const system = theSystem();

const ticketIn = (stage: Stage) => aTicketIn({ stage, step: null });
const answered = after(ticketIn('inService'), policy, [ana, aCommand('ticket.resolve')]);
const expire = aCommand('ticket.expireApproval');

describe('an answered ticket', () => {
  it('waits for Carla, who may agree with restrictions', () => {
    expect(answered.stage).to.equal('awaitingApproval');
    const restricted = after(answered, policy, [
      carla,
      aCommand('ticket.approve', { restrictions: 'Falta o relatório' }),
    ]);
    expect(restricted).to.deep.include({
      stage: 'concluded',
      outcome: 'approvedWithRestrictions',
      restrictions: 'Falta o relatório',
      awaitingSince: null,
    });
  });

  it('goes back to work when she does not agree, and says why', () => {
    const back = after(answered, policy, [carla, aCommand('ticket.disapprove')]);
    expect(back).to.deep.include({ stage: 'inService', awaitingSince: null, endedAt: null });
  });

  it('hands over a correction, and she confirms that it is installed', () => {
    const corrected = after(ticketIn('inService'), policy, [
      ana,
      aCommand('ticket.resolve', { correctionVersion: '8.2.1' }),
    ]);
    expect(corrected.correction).to.deep.equal({ version: '8.2.1', installedAt: null });
    const installed = [carla, aCommand('ticket.approve', { correctionInstalled: true }), daysAfter(1)] as const;
    expect(after(corrected, policy, installed).correction?.installedAt).to.equal(daysAfter(1));
  });

  it('is hers alone to judge: not Rui’s, not Ana’s', () => {
    for (const person of [rui, ana, marcos, system]) {
      expect(refusalTo(answered, policy, [person, aCommand('ticket.approve')])).to.deep.include({
        code: 'not_allowed',
        reason: 'access',
      });
    }
  });

  it('ends by itself after fifteen days of silence, and not an instant earlier', () => {
    expect(refusalTo(answered, policy, [system, expire, daysAfter(14.99)]).reason).to.equal('approvalWindowPassed');
    expect(after(answered, policy, [system, expire, daysAfter(15)])).to.deep.include({
      stage: 'concluded',
      outcome: 'expired',
      endedAt: daysAfter(15),
    });
  });

  it('waits fifteen days anew after any word of the customer, but not after one of the desk', () => {
    const heard = after(answered, policy, [rui, aCommand('ticket.comment'), daysAfter(10)]);
    expect(refusalTo(heard, policy, [system, expire, daysAfter(24)]).reason).to.equal('approvalWindowPassed');
    expect(after(heard, policy, [system, expire, daysAfter(25)]).outcome).to.equal('expired');
    const reminded = after(answered, policy, [ana, aCommand('ticket.comment'), daysAfter(10)]);
    expect(after(reminded, policy, [system, expire, daysAfter(15)]).outcome).to.equal('expired');
  });

  it('ends at once where the desk asks for no approval', () => {
    const direct = after(ticketIn('inService'), aPolicy({ approval: null }), [ana, aCommand('ticket.resolve')]);
    expect(direct).to.deep.include({ stage: 'concluded', outcome: 'resolved', awaitingSince: null });
    expect(refusalTo(answered, aPolicy({ approval: null }), [system, expire, daysAfter(99)]).reason).to.equal(
      'asksApproval',
    );
  });
});

describe('a rating', () => {
  const ended = after(answered, policy, [carla, aCommand('ticket.approve')]);

  it('T14 P21 is given once, by Carla, on the scale', () => {
    const off = refusalTo(ended, policy, [carla, aCommand('ticket.rate', { score: 6 })]);
    expect(off).to.deep.include({ code: 'invalid', reason: 'scoreOnScale' });
    expect(off.message).to.match(/right would be: 1, 2, 3, 4, 5$/);
    const rated = after(ended, policy, [carla, aCommand('ticket.rate', { score: 5 })]);
    expect(refusalTo(rated, policy, [carla, aCommand('ticket.rate')]).reason).to.equal('notYetRated');
    expect(refusalTo(ended, policy, [rui, aCommand('ticket.rate')]).reason).to.equal('access');
  });

  it('is asked for where there is a scale, and only at the end', () => {
    expect(refusalTo(ended, aPolicy({ ratingScale: [] }), [carla, aCommand('ticket.rate')]).reason).to.equal(
      'ratingOffered',
    );
    expect(refusalTo(answered, policy, [carla, aCommand('ticket.rate')]).reason).to.equal('stage');
  });
});

describe('cancelling', () => {
  it('is open to Carla and Marcos each as far as the policy says', () => {
    const early = aPolicy({ cancel: { requester: ['opened'], manager: ['opened', 'inService'] } });
    const cancel = aCommand('ticket.cancel');
    expect(after(ticketIn('opened'), early, [carla, cancel])).to.deep.include({
      stage: 'cancelled',
      justification: 'Não preciso mais',
    });
    expect(refusalTo(ticketIn('inService'), early, [carla, cancel]).reason).to.equal('cancellableByRole');
    expect(after(ticketIn('inService'), early, [marcos, cancel]).stage).to.equal('cancelled');
    expect(refusalTo(ticketIn('pending'), early, [marcos, cancel]).reason).to.equal('cancelOffered');
  });

  it('is over once the answer is given, whatever the policy lists', () => {
    const ever = aPolicy({ cancel: { requester: ['awaitingApproval'], manager: ['awaitingApproval'] } });
    expect(refusalTo(answered, ever, [carla, aCommand('ticket.cancel')]).reason).to.equal('stage');
  });
});

describe('a concluded ticket', () => {
  const weekly = aPolicy({ reopenDays: 7, approval: null });
  const reopen = aCommand('ticket.reopen');
  const resolved = after(ticketIn('inService'), weekly, [ana, aCommand('ticket.resolve')]);

  it('is reopened by Carla within the window, by nobody else, and not after it', () => {
    expect(after(resolved, weekly, [carla, reopen, daysAfter(7)])).to.deep.include({
      stage: 'inService',
      endedAt: null,
      outcome: null,
    });
    expect(refusalTo(resolved, weekly, [carla, reopen, daysAfter(7.01)]).reason).to.equal('withinReopenWindow');
    expect(refusalTo(resolved, weekly, [rui, reopen]).reason).to.equal('access');
  });

  it('is never reopened at TOTALL, nor anywhere once approved or expired', () => {
    const approving = aPolicy({ reopenDays: 7 });
    const approved = after(answered, approving, [carla, aCommand('ticket.approve')]);
    const expired = after(answered, approving, [system, expire, daysAfter(15)]);
    expect(refusalTo(approved, policy, [carla, reopen]).reason).to.equal('reopeningOffered');
    expect(refusalTo(approved, approving, [carla, reopen]).reason).to.equal('neverAgreed');
    expect(refusalTo(expired, approving, [carla, reopen, daysAfter(15)]).reason).to.equal('neverAgreed');
  });

  it('takes no more words or files: who has more to say opens another', () => {
    for (const stage of ['concluded', 'cancelled', 'rejected'] as const) {
      expect(refusalTo(ticketIn(stage), policy, [ana, aCommand('ticket.comment')]).reason).to.equal('stillLive');
      expect(refusalTo(ticketIn(stage), policy, [carla, aCommand('ticket.attach')]).reason).to.equal('stillLive');
    }
  });
});

describe('what Carla may do now', () => {
  it('is listed in the order of the lifecycle, before she has typed anything', () => {
    const at = daysAfter(1);
    const offered = standings.map((standing) =>
      allowedCommands(aTicketIn(standing), { by: carla, at }, policy).map(short),
    );
    const said = ['comment', 'attach', 'follow'];
    expect(offered).to.deep.equal([
      ['cancel', ...said],
      ['cancel', ...said],
      ['acceptProposal', 'declineProposal', 'cancel', ...said],
      ['cancel', ...said],
      ['cancel', ...said],
      ['cancel', ...said],
      said,
      ['approve', 'disapprove', ...said],
      ['rate'],
      [],
      [],
    ]);
  });
});

describe('a list of many tickets', () => {
  it('asks each ticket, not the first of its stage: rated or not, valid or expired, before the fifteen days or after', () => {
    const may = (ticket: Ticket, by: Person, at: string) => allowedCommands(ticket, { by, at }, policy).map(short);
    const ended = after(answered, policy, [carla, aCommand('ticket.approve')]);
    expect(may(ended, carla, daysAfter(1))).to.deep.equal(['rate']);
    expect(may(after(ended, policy, [carla, aCommand('ticket.rate')]), carla, daysAfter(1))).to.deep.equal([]);
    const proposed = aTicketIn({ stage: 'estimating', step: 'proposed' });
    expect(may(proposed, carla, daysAfter(1))).to.include('acceptProposal');
    expect(may(proposed, carla, '2100-01-01T00:00:00.000Z')).to.not.include('acceptProposal');
    expect(may(answered, system, daysAfter(14))).to.not.include('expireApproval');
    expect(may(answered, system, daysAfter(15))).to.include('expireApproval');
  });
});

const short = (type: string): string => type.replace('ticket.', '');
