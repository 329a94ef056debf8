/** Who is next in the queue, and which rows ask for a look. */
import { expect } from 'chai';
import { ticketColumns } from '../port/ticket.columns.ts';
import { helpDesk } from '../profile/presets/help-desk.ts';
import { evaluate } from '../query/evaluate.ts';
import { DAY_MS } from '../shared/instant.ts';
import { aTicketIn, standings } from '../testing/policies.ts';
import { daysAfter } from '../testing/story.ts';
import { AT, aTicket } from '../testing/tickets.ts';
import { ticketLifecycle } from './ticket.lifecycle.ts';
import { isCustomersTurn, latenessOf, needsALook, queueOrder } from './ticket.queue.ts';
import type { Ticket } from './ticket.schema.ts';

describe('the queue', () => {
  const inQueue = (tickets: readonly Ticket[]): readonly string[] =>
    evaluate(ticketColumns(helpDesk), tickets, { sort: queueOrder }).items.map(({ id }) => id);

  it('T11 follows the time of opening, critical ones first', () => {
    const queue = [
      aTicket({ id: 'afternoon', openedAt: daysAfter(0.2) }),
      aTicket({ id: 'critical-late', openedAt: daysAfter(2), critical: true }),
      aTicket({ id: 'morning', openedAt: AT }),
      aTicket({ id: 'critical-early', openedAt: daysAfter(1), critical: true }),
    ];
    expect(inQueue(queue)).to.deep.equal(['critical-early', 'critical-late', 'morning', 'afternoon']);
  });

  it('never leaves to chance what was opened in the same instant', () => {
    expect(inQueue(['b', 'a'].map((id) => aTicket({ id })))).to.deep.equal(['a', 'b']);
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

  it('stands where the lifecycle says that the word is his', () => {
    const tagged = standings.filter(({ stage, step }) => {
      const outer = ticketLifecycle.states[stage];
      return [outer, step ? outer?.states[step] : undefined].some((node) => node?.tags.includes('customersTurn'));
    });
    expect(standings.filter(isCustomersTurn)).to.deep.equal(tagged);
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
