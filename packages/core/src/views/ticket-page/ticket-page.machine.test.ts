/** The ticket's page, run without a page: who sees what of a ticket, and what each may do with it. */
import { expect } from 'chai';
import { waitFor } from 'xstate';
import { createMemoryBackend } from '../../memory/index.ts';
import type { DeskPort } from '../../port/desk-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import { TicketId } from '../../shared/ids.ts';
import { parse } from '../../shared/parse.ts';
import type { Person } from '../../shared/person.schema.ts';
import {
  aFieldServicePolicy,
  aManager,
  anAttendant,
  anOperationId,
  anUnsentPort,
  anUnsentWrite,
  aProfile,
  aRequester,
  aTechnician,
  aTicket,
  AT,
} from '../../testing/index.ts';
import type { TicketCommand } from '../../ticket/ticket.command.schema.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import { selectTicketPage, type TicketPageView } from './ticket-page.select.ts';
import { startTicketPage } from './start-ticket-page.ts';

const id = parse(TicketId, 't1');
const [carla, ana, marcos, bruno] = [aRequester(), anAttendant(), aManager(), aTechnician()];

type Setting = {
  readonly as?: Person;
  readonly profile?: ReturnType<typeof aProfile>;
  readonly through?: (desk: DeskPort) => DeskPort;
};

const started = (
  over: Partial<Ticket> = {},
  { as = carla, profile = aProfile(), through = (desk) => desk }: Setting = {},
) => {
  let ids = 0;
  const tickets = [aTicket({ ...over, id: 't1' }), aTicket({ id: 't0', number: '202603/0007' })];
  const now = () => AT;
  const backend = createMemoryBackend({ profile, people: [carla, ana, marcos, bruno], tickets, now });
  const newId = () => anOperationId((ids += 1));
  const actor = startTicketPage(through(backend.deskFor(as)), { ticketId: id, me: as, profile, now, newId });
  const until = async (holds: (view: TicketPageView) => boolean) =>
    selectTicketPage(await waitFor(actor, (snapshot) => holds(selectTicketPage(snapshot)), { timeout: 2000 }));
  const give = (by: Person, command: TicketCommand, version: number) =>
    backend.deskFor(by).tickets.apply(id, command, { version, operationId: anOperationId((ids += 1) + 1000) });
  const shown = async () => {
    const { page } = await until((view) => view.page !== null && !view.isBusy);
    if (!page) throw new Error('no page');
    return page;
  };
  return { actor, backend, until, give, shown };
};

/** The first answer of the desk is lost on its way back. */
const losesOneAnswer = (ids: string[]) => {
  let failures = 1;
  return (desk: DeskPort): DeskPort => ({
    ...desk,
    tickets: {
      ...desk.tickets,
      async apply(ticketId, command, options) {
        ids.push(options.operationId);
        const done = await desk.tickets.apply(ticketId, command, options);
        if (failures-- > 0) throw new DeskError('unavailable', 'The answer was lost');
        return done;
      },
    },
  });
};

describe("the ticket's page", () => {
  it('P13 shows the requester data, timeline and what she may do, and nothing of the desk’s own', async () => {
    const page = started({ stage: 'inService', assignee: ana });
    await page.give(ana, { type: 'ticket.comment', text: '<p>Cliente confuso</p>', internal: true }, 1);
    await page.give(ana, { type: 'ticket.comment', text: '<p>Qual a versão?</p>' }, 2);
    const view = await page.until(({ page: shown }) => shown?.timeline.length === 2);
    expect(view.page?.timeline.map(({ type, internal }) => [type, internal])).to.deep.equal([
      ['ticket.open', false],
      ['ticket.comment', false],
    ]);
    expect([view.page?.commands, view.page?.moreCommands]).to.deep.equal([[], ['ticket.cancel', 'ticket.follow']]);
    expect([view.page?.mayComment, view.page?.mayHide]).to.deep.equal([true, false]);
  });

  it('lists every answer under the profile’s label, and leaves out what is empty', async () => {
    const { facts } = await started({ stage: 'pending', justification: 'terceiros', erpNumber: null }).shown();
    expect(facts.map(({ name }) => name)).to.include.members([
      'assignee',
      'deadline',
      'status',
      'justification',
      'coverage',
    ]);
    expect(facts.map(({ name }) => name)).to.not.include.members(['erpNumber', 'amount', 'correction']);
    const service = facts.find(({ label }) => typeof label === 'object' && label['pt-BR'] === 'Serviço');
    expect(service?.value).to.have.property('kind', 'label');
    expect(JSON.stringify(facts.find(({ name }) => name === 'justification'))).to.contain('SEFAZ');
  });

  it('lets a technician look at what is not released yet, and do nothing', async () => {
    const profile = aProfile({ policy: aFieldServicePolicy() });
    const page = await started({ stage: 'opened', territory: 'sul' }, { as: bruno, profile }).shown();
    expect([...page.commands, ...page.moreCommands, page.mayComment]).to.deep.equal([false]);
  });

  it('takes a comment once, although its first answer was lost', async () => {
    const ids: string[] = [];
    const { actor, until, backend } = started({ stage: 'inService' }, { through: losesOneAnswer(ids) });
    await until(({ page }) => page !== null);
    actor.send({ type: 'comment.write', text: '<p>Segue a imagem</p>' });
    actor.send({ type: 'comment.send' });
    const lost = await until(({ failed }) => failed !== null);
    expect([lost.failed?.at, lost.failed?.error.code, lost.comment.text]).to.deep.equal([
      'comment',
      'unavailable',
      '<p>Segue a imagem</p>',
    ]);
    actor.send({ type: 'comment.send' });
    const done = await until(({ taken }) => taken?.times === 1);
    expect([done.comment.text, done.taken?.waits]).to.deep.equal(['', false]);
    expect(new Set(ids).size).to.equal(1);
    expect(await backend.deskFor(ana).tickets.timeline(id)).to.have.length(2);
  });

  it('tells what the desk took from what is kept until it can be sent', async () => {
    const unsent = anUnsentPort([anUnsentWrite({ operationId: anOperationId(1) })]);
    const { actor, until } = started({ stage: 'inService' }, { through: (desk) => ({ ...desk, unsent }) });
    await until(({ page }) => page !== null);
    actor.send({ type: 'comment.write', text: '<p>Segue</p>' });
    actor.send({ type: 'comment.send' });
    expect((await until(({ taken }) => taken !== null)).taken?.waits).to.equal(true);
  });

  it('keeps what was written when the ticket moved on meanwhile, and shows where it stands now', async () => {
    const deaf = (desk: DeskPort): DeskPort => ({ ...desk, watch: () => () => undefined });
    const { actor, until, give } = started({ stage: 'inService' }, { through: deaf });
    await until(({ page, isBusy }) => page !== null && !isBusy);
    actor.send({ type: 'comment.write', text: '<p>Ainda falha</p>' });
    await give(ana, { type: 'ticket.resolve', solution: '<p>Atualize</p>' }, 1);
    actor.send({ type: 'comment.send' });
    const moved = await until(({ failed, page }) => failed !== null && page?.ticket.stage === 'awaitingApproval');
    expect([moved.failed?.error.code, moved.comment.text]).to.deep.equal(['conflict', '<p>Ainda falha</p>']);
    actor.send({ type: 'comment.send' });
    await until(({ taken }) => taken !== null);
  });

  it('hears what others do, and reads it quietly', async () => {
    const { until, give } = started({ stage: 'opened' });
    await until(({ page }) => page !== null);
    await give(ana, { type: 'ticket.accept' }, 1);
    expect((await until(({ page }) => page?.ticket.stage === 'inService')).failed).to.equal(null);
  });

  it('asks for what a command carries, and names what is missing', async () => {
    const { actor, until } = started({ stage: 'inService' }, { as: ana });
    await until(({ page }) => page !== null);
    actor.send({ type: 'command.start', command: 'ticket.suspend' });
    await until(({ draft }) => draft !== null);
    actor.send({ type: 'command.set', name: 'comment', value: '<p>Falta o XML</p>' });
    actor.send({ type: 'command.send' });
    const missing = await until(({ draft }) => (draft?.faults.length ?? 0) > 0);
    expect(missing.draft?.faults).to.deep.equal([{ field: 'reasonId', code: 'required' }]);
    actor.send({ type: 'command.set', name: 'reasonId', value: 'terceiros' });
    actor.send({ type: 'command.send' });
    const { draft, page } = await until(({ page: shown }) => shown?.ticket.stage === 'pending');
    expect([draft, page?.ticket.justification]).to.deep.equal([null, 'terceiros']);
  });

  it('names the ticket that is repeated by its number, and says when there is none', async () => {
    const { actor, until } = started({ stage: 'opened' }, { as: ana });
    await until(({ page }) => page !== null);
    actor.send({ type: 'command.start', command: 'ticket.reject' });
    await until(({ draft }) => draft !== null);
    actor.send({ type: 'command.set', name: 'reason', value: 'Já aberto' });
    actor.send({ type: 'command.set', name: 'duplicateOf', value: '999' });
    actor.send({ type: 'command.send' });
    const wrong = await until(({ failed }) => failed !== null);
    expect(wrong.draft?.faults[0]).to.include({ field: 'duplicateOf', code: 'no_such_ticket' });
    actor.send({ type: 'command.set', name: 'duplicateOf', value: '202603/0007' });
    actor.send({ type: 'command.send' });
    const { page } = await until(({ page: shown }) => shown?.ticket.stage === 'rejected');
    expect(page?.facts.find(({ name }) => name === 'duplicateOf')?.value).to.include({ number: '202603/0007' });
  });

  it('says when the ticket is not there, and tries again', async () => {
    const page = started({}, { as: aRequester({ id: 'x', companyId: 'other' }) });
    expect((await page.until(({ failed }) => failed !== null)).failed).to.have.nested.property(
      'error.code',
      'not_found',
    );
    page.actor.send({ type: 'page.retry' });
    await page.until(({ isBusy }) => !isBusy);
  });
});
