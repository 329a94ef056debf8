/** Who is next in the queue, and which rows ask for a look. */
import { expect } from 'chai';
import { DAY_MS } from '../shared/instant.ts';
import { aTicketIn, standings } from '../testing/policies.ts';
import { daysAfter } from '../testing/story.ts';
import { AT, aTicket } from '../testing/tickets.ts';
import { inQueueOrder, isCustomersTurn, latenessOf, needsALook } from './ticket.queue.ts';

describe('the queue', () => {
  it('follows the time of opening, critical ones first', () => {
    const queue = [
      aTicket({ id: 'afternoon', openedAt: daysAfter(0.2) }),
      aTicket({ id: 'critical-late', openedAt: daysAfter(2), critical: true }),
      aTicket({ id: 'morning', openedAt: AT }),
      aTicket({ id: 'critical-early', openedAt: daysAfter(1), critical: true }),
    ];
    expect(queue.sort(inQueueOrder).map(({ id }) => id)).to.deep.equal([
      'critical-early',
      'critical-late',
      'morning',
      'afternoon',
    ]);
  });

  it('puts what was opened in the same instant in the order people count, and never leaves it to chance', () => {
    const numbered = ['201709/10000', '201709/0493', '201709/9999'].map((number) => aTicket({ number }));
    expect(numbered.sort(inQueueOrder).map(({ number }) => number)).to.deep.equal([
      '201709/0493',
      '201709/9999',
      '201709/10000',
    ]);
    const twins = ['b', 'a'].map((id) => aTicket({ id }));
    expect(twins.sort(inQueueOrder).map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });
});

describe('a ticket past its deadline', () => {
  const deadline = AT;
  const at = daysAfter(2);

  it('is late by the time since, to the millisecond, and not at the deadline itself', () => {
    expect(latenessOf(aTicket({ deadline }), at)).to.equal(2 * DAY_MS);
    expect(latenessOf(aTicket({ deadline }), deadline)).to.equal(null);
    expect(latenessOf(aTicket({ deadline: null }), at)).to.equal(null);
  });

  it('is late only while the desk owes something: not at its end, nor while the customer’s word is awaited', () => {
    const late = standings.filter((standing) => latenessOf(aTicketIn(standing, { deadline }), at) !== null);
    expect(late.map(({ stage, step }) => step ?? stage)).to.deep.equal([
      'opened',
      'analysis',
      'dispatched',
      'inService',
      'pending',
      'attended',
    ]);
  });
});

describe('a ticket that waits for the customer', () => {
  it('was answered, or holds a proposal', () => {
    const his = standings.filter(isCustomersTurn);
    expect(his.map(({ stage, step }) => step ?? stage)).to.deep.equal(['proposed', 'awaitingApproval']);
  });
});

describe('a row', () => {
  it('needs a look when it is late, or when something came since it was last seen', () => {
    const ticket = aTicket({ deadline: daysAfter(1), version: 3 });
    expect(needsALook(ticket, AT, 3)).to.equal(null);
    expect(needsALook(ticket, AT, 2)).to.equal('unread');
    expect(needsALook(ticket, daysAfter(2), 2)).to.equal('late');
    expect(needsALook(ticket, AT)).to.equal(null);
  });
});
