/** The desk in memory beyond what the conformance kit asks of every desk: its seeds and its clock. */
import { expect } from 'chai';
import { demoProfile, demoSeed } from '../demo/index.ts';
import {
  aDraft,
  aManager,
  anAttendant,
  anOperationId,
  aProfile,
  aRequester,
  aStranger,
  aTicket,
  AT,
} from '../testing/index.ts';
import { replay } from '../ticket/ticket.apply.ts';
import { createMemoryBackend } from './memory-backend.ts';

const DAY = 86_400_000;
const people = [aRequester(), anAttendant(), aManager(), aStranger()];
const after = (days: number): string => new Date(Date.parse(AT) + days * DAY).toISOString();

describe('a desk in memory', () => {
  it('opens a ticket, numbers it in the profile’s format and mails its requester', async () => {
    const desk = createMemoryBackend({ profile: aProfile(), people, now: () => AT }).deskFor(aRequester());
    const first = await desk.tickets.open(aDraft(), { operationId: anOperationId(1) });
    const second = await desk.tickets.open(aDraft(), { operationId: anOperationId(2) });
    expect([first.number, second.number]).to.deep.equal(['202603/0001', '202603/0002']);
    const outbox = await desk.mail?.outbox();
    expect(outbox?.items.map(({ to }) => to)).to.deep.equal([['carla@aurora.example'], ['carla@aurora.example']]);
  });

  it('does not give a number that a ticket it began with has', async () => {
    const backend = createMemoryBackend({ profile: aProfile(), people, tickets: [aTicket()], now: () => AT });
    const opened = await backend.deskFor(aRequester()).tickets.open(aDraft(), { operationId: anOperationId() });
    expect([aTicket().number, opened.number]).to.deep.equal(['202603/0001', '202603/0002']);
  });

  it('gives a ticket it began with a timeline that tells it', async () => {
    const ticket = aTicket({ stage: 'awaitingApproval', version: 4 });
    const desk = createMemoryBackend({ profile: aProfile(), people, tickets: [ticket] }).deskFor(anAttendant());
    expect(replay(await desk.tickets.timeline(ticket.id))).to.deep.equal(ticket);
  });

  it('T15 closes by itself, after 15 days, what nobody has spoken on (TOTALL 11.2)', async () => {
    let now = AT;
    const tickets = [aTicket({ stage: 'awaitingApproval' }), aTicket({ id: 'ticket-2', stage: 'inService' })];
    const backend = createMemoryBackend({ profile: aProfile(), people, tickets, now: () => now });
    now = after(14.9);
    expect(backend.runDue()).to.equal(0);
    now = after(15);
    expect(backend.runDue()).to.equal(1);
    expect(backend.runDue()).to.equal(0);
    const desk = backend.deskFor(aRequester());
    const [closed] = tickets;
    const { stage, outcome } = await desk.tickets.get(closed?.id ?? aTicket().id);
    expect([stage, outcome]).to.deep.equal(['concluded', 'expired']);
    const mails = await desk.mail?.outbox();
    expect(mails?.items[0]?.subject).to.contain('encerrado por falta de retorno');
  });

  it('tells nothing to a listener that another one stopped', async () => {
    const desk = createMemoryBackend({ profile: aProfile(), people }).deskFor(aRequester());
    const heard: string[] = [];
    const stops: (() => void)[] = [];
    desk.watch?.(() => {
      heard.push('first');
      for (const stop of stops) stop();
    });
    stops.push(desk.watch?.(() => heard.push('second')) ?? (() => undefined));
    await desk.tickets.open(aDraft(), { operationId: anOperationId() });
    expect(new Set(heard)).to.deep.equal(new Set(['first']));
  });

  it('begins as a demo tells it: each ticket with its timeline, and what was mailed', async () => {
    const seed = await demoSeed({ now: AT });
    const desk = createMemoryBackend({ profile: demoProfile, ...seed, now: () => AT }).deskFor(anAttendant());
    const { items } = await desk.tickets.list({ scope: 'all' });
    const replayed = await Promise.all(items.map(async ({ id }) => replay(await desk.tickets.timeline(id))));
    expect(replayed).to.deep.equal(items).and.not.to.deep.equal([]);
    expect((await desk.mail?.outbox())?.items).not.to.deep.equal([]);
  });
});
