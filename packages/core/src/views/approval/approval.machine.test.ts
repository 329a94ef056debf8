/** The approval, run without a page: Carla's word on what was answered, then her rating. */
import { expect } from 'chai';
import { waitFor } from 'xstate';
import { createMemoryBackend } from '../../memory/index.ts';
import type { DeskPort } from '../../port/desk-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import { TicketId } from '../../shared/ids.ts';
import { parse } from '../../shared/parse.ts';
import {
  aColleague,
  anAttendant,
  anOperationId,
  aDraft,
  aPolicy,
  aProfile,
  aRequester,
  aTicket,
  aTicketIn,
  daysAfter,
  AT,
} from '../../testing/index.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import type { ApprovalInput } from './approval.context.ts';
import { selectApproval, type ApprovalView } from './approval.select.ts';
import { startApproval } from './start-approval.ts';

const t1 = parse(TicketId, 't1');
const [carla, quost] = [aRequester(), anAttendant()];

const started = (
  tickets: readonly Ticket[],
  over: Partial<ApprovalInput> & { readonly desk?: (desk: DeskPort) => DeskPort } = {},
) => {
  let ids = 0;
  const { desk: through = (desk: DeskPort) => desk, ...input } = over;
  const now = () => daysAfter(1, AT);
  const backend = createMemoryBackend({ profile: aProfile(), people: [carla, aColleague(), quost], tickets, now });
  const me = input.me ?? carla;
  const actor = startApproval(through(backend.deskFor(me)), {
    ...{ me, profile: aProfile(), now, newId: () => anOperationId((ids += 1)) },
    ...input,
  });
  const until = async (holds: (view: ApprovalView) => boolean) =>
    selectApproval(await waitFor(actor, (snapshot) => holds(selectApproval(snapshot)), { timeout: 2000 }));
  return { actor, backend, until, asked: () => until(({ asks, sending }) => asks !== null && !sending) };
};

const waitingTicket = (id: string, over = {}) => aTicket({ id, stage: 'awaitingApproval', ...over });

describe('the approval', () => {
  it('offers what waits for the person, one after the other, and nobody else’s', async () => {
    const theirs = waitingTicket('theirs', { requester: aColleague() });
    const approval = started([waitingTicket('first'), theirs, waitingTicket('second')]);
    expect(await approval.asked()).to.include({ asks: 'word', waiting: 2 });
    approval.actor.send({ type: 'approval.skip' });
    expect((await approval.until(({ waiting, asks }) => waiting === 1 && asks !== null)).ticket?.id).to.equal('second');
    approval.actor.send({ type: 'approval.skip' });
    expect((await approval.until(({ isDone }) => isDone)).waiting).to.equal(0);
  });

  it('takes an approval, then asks for the rating, and says when both are given', async () => {
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
    const late = approval.backend.deskFor(carla).tickets;
    await late.open(aDraft(), { operationId: anOperationId(60) });
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
