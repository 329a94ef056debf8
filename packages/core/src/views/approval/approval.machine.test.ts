/** The approval, run without a page: Carla's word on what was answered, then her rating. */
import { expect } from 'chai';
import type { DeskPort } from '../../port/desk-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import { TicketId } from '../../shared/ids.ts';
import { parse } from '../../shared/parse.ts';
import { aColleague, anOperationId, AT, daysAfter } from '../../testing/index.ts';
import { quost, started, t1, waitingTicket } from './approval.scene.test.ts';

describe('the approval', () => {
  it('T13 T14 takes an approval, then asks for the rating, and says when both are given', async () => {
    const approval = started([waitingTicket('t1')]);
    await approval.asked();
    approval.actor.send({ type: 'approval.choose', word: 'approve' });
    approval.actor.send({ type: 'approval.send' });
    expect((await approval.until(({ asks }) => asks === 'rating')).ticket?.outcome).to.equal('approved');
    approval.actor.send({ type: 'approval.score', score: 1 });
    approval.actor.send({ type: 'approval.send' });
    const { given } = await approval.until(({ isDone }) => isDone);
    expect(given).to.include({ word: 'approve', rated: true });
    const stored = await approval.backend.deskFor(quost).tickets.get(t1);
    expect(stored.rating?.score).to.equal(1);
  });

  it('wants a reason before it takes a no, and puts the ticket back to work', async () => {
    const approval = started([waitingTicket('t1')]);
    await approval.asked();
    approval.actor.send({ type: 'approval.send' });
    expect((await approval.asked()).fault).to.equal('word');
    approval.actor.send({ type: 'approval.choose', word: 'disapprove' });
    approval.actor.send({ type: 'approval.send' });
    expect(await approval.asked()).to.include({ fault: 'text', textAsked: 'reason' });
    approval.actor.send({ type: 'approval.write', text: 'O erro continua' });
    approval.actor.send({ type: 'approval.send' });
    await approval.until(({ isDone }) => isDone);
    expect((await approval.backend.deskFor(quost).tickets.get(t1)).stage).to.equal('inService');
  });

  it('keeps the restrictions a customer approves with', async () => {
    const approval = started([waitingTicket('t1')]);
    await approval.asked();
    approval.actor.send({ type: 'approval.choose', word: 'approveWithRestrictions' });
    approval.actor.send({ type: 'approval.write', text: 'Falta o relatório' });
    approval.actor.send({ type: 'approval.send' });
    const { ticket } = await approval.until(({ asks }) => asks === 'rating');
    expect(ticket).to.include({ outcome: 'approvedWithRestrictions', restrictions: 'Falta o relatório' });
  });

  it('sends a word again under the same id, so that it lands once', async () => {
    let failures = 1;
    const ids: string[] = [];
    const flaky = (desk: DeskPort): DeskPort => ({
      ...desk,
      tickets: {
        ...desk.tickets,
        async apply(id, command, options) {
          ids.push(options.operationId);
          const done = await desk.tickets.apply(id, command, options);
          if (failures-- > 0) throw new DeskError('unavailable', 'The answer was lost');
          return done;
        },
      },
    });
    const approval = started([waitingTicket('t1')], { desk: flaky });
    await approval.asked();
    approval.actor.send({ type: 'approval.choose', word: 'approve' });
    approval.actor.send({ type: 'approval.send' });
    const failed = await approval.until(({ failure }) => failure !== null);
    expect([failed.failure?.code, failed.said.word]).to.deep.equal(['unavailable', 'approve']);
    approval.actor.send({ type: 'approval.send' });
    await approval.until(({ asks }) => asks === 'rating');
    expect(new Set(ids).size).to.equal(1);
    const timeline = await approval.backend.deskFor(quost).tickets.timeline(t1);
    expect(timeline.filter(({ command }) => command.type === 'ticket.approve')).to.have.length(1);
  });

  it('keeps what was written when the ticket moved on meanwhile, and faces it as it is now', async () => {
    const approval = started([waitingTicket('t1')]);
    const { ticket } = await approval.asked();
    approval.actor.send({ type: 'approval.choose', word: 'disapprove' });
    approval.actor.send({ type: 'approval.write', text: 'Ainda falha' });
    const comment = { type: 'ticket.comment', text: 'Mais um detalhe' } as const;
    const options = { version: ticket?.version ?? 0, operationId: anOperationId(99) };
    await approval.backend.deskFor(quost).tickets.apply(t1, comment, options);
    approval.actor.send({ type: 'approval.send' });
    const again = await approval.until(
      ({ failure, asks, sending }) => failure?.code === 'conflict' && asks !== null && !sending,
    );
    expect(again.said).to.include({ word: 'disapprove', text: 'Ainda falha' });
    approval.actor.send({ type: 'approval.send' });
    await approval.until(({ isDone }) => isDone);
  });

  it('asks nothing of a colleague about one ticket, and says when a ticket is not there', async () => {
    const colleague = started([waitingTicket('t1')], { me: aColleague(), ticketId: t1 });
    expect(await colleague.until(({ isDone }) => isDone)).to.include({ asks: null, failure: null });
    const absent = started([], { ticketId: parse(TicketId, 'nothing') });
    expect((await absent.until(({ failure }) => failure !== null)).failure?.code).to.equal('not_found');
  });

  it('says until when the word is awaited', async () => {
    const { until } = await started([waitingTicket('t1', { awaitingSince: AT })]).asked();
    expect(until).to.equal(daysAfter(15, AT));
  });
});
