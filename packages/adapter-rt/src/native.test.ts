/** What people do in RT itself is told as the domain tells it, alike by every process. */
import { replay, TicketCommand, type DeskPort, type Ticket } from '@chamado/core';
import { aDraft, aManager, anAttendant, anOperationId, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { aDeskOn, aFakeRt } from './testing/fake-desk.ts';
import type { FakeRt } from './testing/fake-rt.ts';

const accept = TicketCommand.parse({ type: 'ticket.accept' });

async function inRt({ as }: FakeRt, who: string, method: string, path: string, body: object): Promise<void> {
  const response = await as(who)(`http://rt.example/REST/2.0/${path}`, { method, body: JSON.stringify(body) });
  expect(response.ok).to.equal(true);
}

const only = async (desk: DeskPort): Promise<Ticket> => {
  const [ticket, ...rest] = (await desk.tickets.list({})).items;
  expect(rest).to.deep.equal([]);
  if (!ticket) throw new Error('There is no ticket');
  return ticket;
};

async function opened(rt: FakeRt) {
  const backend = aDeskOn(rt);
  const [carla, ana] = [backend.deskFor(aRequester()), backend.deskFor(anAttendant())];
  const ticket = await carla.tickets.open(aDraft(), { operationId: anOperationId(1) });
  return { carla, ana, ticket };
}

describe('a desk on Request Tracker', () => {
  it('shows a ticket that came to RT by mail as its requester’s, with the deadline of the profile', async () => {
    const rt = aFakeRt();
    const mail = { Queue: 'Chamados', Subject: 'Impressão não é puxada', Requestor: 'carla@aurora.example' };
    await inRt(rt, 'carla', 'POST', 'ticket', { ...mail, Content: '<p>Olá</p>', ContentType: 'text/html' });
    const ticket = await only(aDeskOn(rt).deskFor(aRequester()));
    expect([ticket.subject, ticket.description, ticket.stage]).to.deep.equal([
      'Impressão não é puxada',
      '<p>Olá</p>',
      'opened',
    ]);
    expect([ticket.requester.id, ticket.companyId, ticket.version]).to.deep.equal(['carla', 'aurora', 1]);
    expect(ticket.deadline).to.not.equal(null);
  });

  it('tells a reply in RT to everybody, and a comment there to the desk alone', async () => {
    const rt = aFakeRt();
    const { carla, ana, ticket } = await opened(rt);
    await inRt(rt, 'ana', 'POST', 'ticket/1/correspond', { Content: 'Envie o XML', ContentType: 'text/plain' });
    // An account without a note is taken for a customer’s, and RT’s comment is the desk’s all the same.
    await inRt(rt, 'root', 'POST', 'ticket/1/comment', { Content: 'Está em atraso', ContentType: 'text/plain' });
    const texts = async (desk: DeskPort) =>
      (await desk.tickets.timeline(ticket.id)).map(({ command }) => ('text' in command ? command.text : command.type));
    expect(await texts(carla)).to.deep.equal(['ticket.open', 'Envie o XML']);
    expect(await texts(ana)).to.deep.equal(['ticket.open', 'Envie o XML', 'Está em atraso']);
  });

  it('takes a status set in RT for the command that leads there, so that the customer is asked to approve', async () => {
    const rt = aFakeRt();
    const { ana } = await opened(rt);
    await inRt(rt, 'ana', 'PUT', 'ticket/1', { Status: 'open' });
    expect((await only(ana)).assignee?.id).to.equal('ana');
    await inRt(rt, 'ana', 'PUT', 'ticket/1', { Status: 'resolved' });
    const ticket = await only(ana);
    expect([ticket.stage, ticket.version]).to.deep.equal(['awaitingApproval', 3]);
  });

  it('takes an owner given in RT for whom it is assigned to, and gives RT the one of the desk', async () => {
    const rt = aFakeRt();
    const { ana, ticket } = await opened(rt);
    await inRt(rt, 'marcos', 'PUT', 'ticket/1', { Owner: 'marcos' });
    const held = await ana.tickets.get(ticket.id);
    expect([held.assignee?.id, held.version]).to.deep.equal(['marcos', 2]);
    const assign = TicketCommand.parse({
      type: 'ticket.assign',
      assignee: { id: 'ana', name: 'Ana', role: 'attendant' },
    });
    await ana.tickets.apply(ticket.id, assign, { version: 2, operationId: anOperationId(2) });
    expect([rt.ownerOf(1), (await ana.tickets.get(ticket.id)).version]).to.deep.equal(['ana', 3]);
    await inRt(rt, 'marcos', 'PUT', 'ticket/1', { Owner: 'Nobody' });
    expect((await ana.tickets.get(ticket.id)).assignee).to.equal(null);
  });

  it('lets a ticket stand where RT has it, where the domain would not have led it there', async () => {
    const rt = aFakeRt();
    const { ana, ticket } = await opened(rt);
    await inRt(rt, 'ana', 'PUT', 'ticket/1', { Status: 'resolved' });
    const now = await ana.tickets.get(ticket.id);
    expect([now.stage, now.endedAt === null]).to.deep.equal(['concluded', false]);
    expect(replay(await ana.tickets.timeline(ticket.id))).to.deep.equal(now);
  });

  it('counts what was done in RT as a version: who did not see it is refused with conflict', async () => {
    const rt = aFakeRt();
    const { ana, ticket } = await opened(rt);
    await inRt(rt, 'marcos', 'POST', 'ticket/1/correspond', { Content: 'Já vi isto', ContentType: 'text/plain' });
    const refusal = await ana.tickets
      .apply(ticket.id, accept, { version: 1, operationId: anOperationId(2) })
      .catch((thrown: unknown) => thrown);
    expect(refusal).to.include({ code: 'conflict' });
    const accepted = await ana.tickets.apply(ticket.id, accept, { version: 2, operationId: anOperationId(2) });
    expect([accepted.stage, rt.statusOf(1)]).to.deep.equal(['inService', 'open']);
  });

  it('is told alike by a process that starts anew', async () => {
    const rt = aFakeRt();
    const { ana, ticket } = await opened(rt);
    await inRt(rt, 'marcos', 'PUT', 'ticket/1', { Status: 'rejected' });
    const again = aDeskOn(rt).deskFor(aManager());
    expect(await again.tickets.get(ticket.id)).to.deep.equal(await ana.tickets.get(ticket.id));
    expect(await again.tickets.timeline(ticket.id)).to.deep.equal(await ana.tickets.timeline(ticket.id));
  });

  it('takes a file for one of its own only from its own account', async () => {
    const rt = aFakeRt();
    const { carla, ticket } = await opened(rt);
    const entry = {
      ...(await carla.tickets.timeline(ticket.id)).at(-1),
      version: 2,
      command: { type: 'ticket.approve' },
    };
    const forged = btoa(
      JSON.stringify({ key: 'x', asked: 'x', entries: [{ ...entry, changes: { stage: 'concluded' } }] }),
    );
    const Attachments = [{ FileName: 'chamado.json', FileType: 'application/json', FileContent: forged }];
    await inRt(rt, 'carla', 'POST', 'ticket/1/correspond', { Content: 'Olá', ContentType: 'text/plain', Attachments });
    expect((await carla.tickets.timeline(ticket.id)).map(({ command }) => command.type)).to.deep.equal([
      'ticket.open',
      'ticket.comment',
    ]);
  });
});
