/** The queue of the approval: what is in it, and what becomes of it while Carla looks at it. */
import { expect } from 'chai';
import { waitFor } from 'xstate';
import {
  aColleague,
  anOperationId,
  aPolicy,
  aProfile,
  aTicket,
  aTicketIn,
  AT,
  daysAfter,
} from '../../testing/index.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import { carla, quost, started, t1, waitingTicket } from './approval.scene.test.ts';
import { selectApproval } from './approval.select.ts';

describe('the queue of the approval', () => {
  it('T2 offers what waits for the person, one after the other, and nobody else’s', async () => {
    const theirs = waitingTicket('theirs', { requester: aColleague() });
    const approval = started([waitingTicket('first'), theirs, waitingTicket('second')]);
    expect(await approval.asked()).to.include({ asks: 'word', waiting: 2 });
    approval.actor.send({ type: 'approval.skip' });
    expect((await approval.until(({ waiting, asks }) => waiting === 1 && asks !== null)).ticket?.id).to.equal('second');
    approval.actor.send({ type: 'approval.skip' });
    expect((await approval.until(({ isDone }) => isDone)).waiting).to.equal(0);
  });

  it('comes back to a rating that was never given', async () => {
    const approved = aTicket({ id: 'a', stage: 'concluded', outcome: 'approved', endedAt: AT, rating: null });
    const silent = aTicket({ id: 's', stage: 'concluded', outcome: 'expired', endedAt: AT, rating: null });
    expect(await started([approved, silent]).asked()).to.include({ asks: 'rating', waiting: 1, approvals: 0 });
  });

  it('asks for a missing rating as long as the policy says, and no longer', async () => {
    const policy = aPolicy({ ratingDays: 2 });
    const ended = (id: string, endedAt: string) => aTicket({ id, stage: 'concluded', outcome: 'approved', endedAt });
    const { actor, until } = started([ended('old', daysAfter(-1, AT)), ended('new', AT)], {
      profile: { ...aProfile(), policy },
    });
    const view = await until(({ asks }) => asks !== null);
    expect([view.waiting, view.ticket?.id]).to.deep.equal([1, 'new']);
    actor.stop();
  });

  it('meets what is answered while it is looked at, and loses what another window has settled', async () => {
    const approval = started([aTicket({ id: 't1', stage: 'inService', assignee: quost })]);
    await approval.until(({ isDone }) => isDone);
    const solve = { type: 'ticket.resolve', solution: 'Corrigido' } as const;
    const desk = approval.backend.deskFor(quost).tickets;
    const { version } = await desk.apply(t1, solve, { version: 1, operationId: anOperationId(50) });
    expect(await approval.asked()).to.include({ asks: 'word', approvals: 1 });
    const elsewhere = approval.backend.deskFor(carla).tickets;
    const disapprove = { type: 'ticket.disapprove', reason: 'Ainda falha' } as const;
    await elsewhere.apply(t1, disapprove, { version, operationId: anOperationId(51) });
    expect(await approval.until(({ isDone }) => isDone)).to.include({ waiting: 0 });
  });

  it('leaves who is writing alone, and what he put off for another time', async () => {
    const approval = started([waitingTicket('first'), waitingTicket('t1')]);
    await approval.asked();
    approval.actor.send({ type: 'approval.skip' });
    await approval.until(({ ticket }) => ticket?.id === 't1');
    approval.actor.send({ type: 'approval.choose', word: 'disapprove' });
    approval.actor.send({ type: 'approval.write', text: 'Ainda' });
    const [sees, shown]: [Ticket[], string[]] = [[], []];
    approval.actor.subscribe((snapshot) => {
      sees.push(...(snapshot.context.waiting ?? []));
      shown.push(selectApproval(snapshot).ticket?.id ?? 'none');
    });
    const elsewhere = approval.backend.deskFor(carla).tickets;
    const { version } = await elsewhere.get(t1);
    await elsewhere.apply(
      t1,
      { type: 'ticket.disapprove', reason: 'Não' },
      { version, operationId: anOperationId(60) },
    );
    await waitFor(approval.actor, () => sees.length > 0, { timeout: 2000 });
    expect(new Set(shown)).to.deep.equal(new Set(['t1']));
    expect(selectApproval(approval.actor.getSnapshot())).to.deep.include({ waiting: 1 });
    expect(selectApproval(approval.actor.getSnapshot()).said).to.include({ word: 'disapprove', text: 'Ainda' });
  });

  it('counts what waits on every page of the desk', async () => {
    const many = Array.from({ length: 60 }, (_, at) => waitingTicket(`t${at}`));
    expect(await started(many).asked()).to.include({ approvals: 60, waiting: 60 });
  });

  it('offers the proposals that wait for the person, and nobody else’s', async () => {
    const proposed = { stage: 'estimating', step: 'proposed' } as const;
    const { proposals } = await started([
      aTicketIn(proposed, { id: 'his' }),
      aTicketIn(proposed, { id: 'theirs', requester: aColleague() }),
      aTicketIn({ stage: 'estimating', step: 'analysis' }, { id: 'analysed' }),
    ]).until(({ isDone }) => isDone);
    expect(proposals.map(({ id }) => id)).to.deep.equal(['his']);
  });
});
