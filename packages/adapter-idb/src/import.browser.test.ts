/** Imports: thousands of tickets at once, which then live on like any other. */
import { parse, replay, TicketId, type TicketQuery } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { aDraft, anAttendant, anOperationId, aRequester, aStranger } from '@chamado/core/testing';
import { expect } from 'chai';
import { importTickets, type ImportProgress } from './import.ts';
import { createTestDesk, refusal, sabotage, type TestDesk } from './testing/database.ts';
import { histories } from './testing/histories.ts';

const [carla, ana, otavio] = [aRequester(), anAttendant(), aStranger()];
const newest: TicketQuery = { sort: [{ column: 'openedAt', direction: 'descending' }] };
/** Holds for every ticket, but no index knows that. */
const anyNumber = { filters: [{ column: 'number', operator: 'differs' as const, value: '?' }] };

describe('an import into a desk of this browser', () => {
  let desk: TestDesk;
  beforeEach(() => void (desk = createTestDesk()));
  afterEach(() => desk.close());

  it('shows its tickets in lists and counts, each with its whole timeline', async () => {
    const mine = desk.tab().deskFor(ana);
    const { tickets } = mine;
    const past = histories(1203);
    const steps: ImportProgress[] = [];
    const options = { onProgress: (progress: ImportProgress) => void steps.push(progress) };
    expect(await importTickets(mine, past, options)).to.deep.equal({ imported: 1203, known: 0 });
    expect(steps.at(-1)).to.deep.equal({ done: 1203, total: 1203 });
    expect((await tickets.list({})).total).to.equal(1203);
    expect((await tickets.count({})).pending).to.equal(120);
    for (const { ticket } of past.filter((_, n) => n % 301 === 0)) {
      expect(await tickets.get(ticket.id)).to.deep.equal(ticket);
      expect(replay(await tickets.timeline(ticket.id))).to.deep.equal({ ...ticket, updatedAt: ticket.openedAt });
    }
    expect((await desk.tab().deskFor(otavio).tickets.list({})).total).to.equal(0);
  });

  it('goes on with an imported ticket as with any other', async () => {
    const mine = desk.tab().deskFor(ana);
    const past = histories(30);
    await importTickets(mine, past);
    const before = await mine.tickets.count({});
    const opened = past.find(({ ticket }) => ticket.stage === 'opened')?.ticket;
    if (!opened) throw new Error('none is opened');
    const options = { version: 2, operationId: anOperationId(1) };
    const accepted = await mine.tickets.apply(opened.id, { type: 'ticket.accept' }, options);
    expect([accepted.stage, accepted.version, accepted.subject]).to.deep.equal(['inService', 3, opened.subject]);
    expect((await mine.tickets.timeline(opened.id)).map(({ version }) => version)).to.deep.equal([1, 2, 3]);
    const after = await mine.tickets.count({});
    expect([after.opened, after.inService]).to.deep.equal([before.opened - 1, before.inService + 1]);
    for (const query of [newest, anyNumber]) {
      const { items, total } = await mine.tickets.list({ ...query, stages: ['inService'] });
      expect([total, items.filter(({ id }) => id === opened.id).length]).to.deep.equal([after.inService, 1]);
    }
  });

  it('tells two tickets apart whose addresses hash alike', async () => {
    const mine = desk.tab().deskFor(ana);
    const [one, other] = histories(2).map(({ ticket, entries }, n) => {
      const id = parse(TicketId, ['costarring', 'liquid'][n]);
      return { ticket: { ...ticket, id }, entries: entries.map((entry) => ({ ...entry, ticketId: id })) };
    });
    if (!one || !other) throw new Error('two are needed');
    await importTickets(mine, [one, other]);
    for (const { ticket } of [one, other]) {
      expect(await mine.tickets.get(ticket.id)).to.deep.equal(ticket);
      expect((await mine.tickets.timeline(ticket.id)).map(({ ticketId }) => ticketId)).to.deep.equal([
        ticket.id,
        ticket.id,
      ]);
    }
  });

  it('leaves what the desk has already as it is', async () => {
    const mine = desk.tab().deskFor(ana);
    await importTickets(mine, histories(600));
    expect(await importTickets(mine, histories(700))).to.deep.equal({ imported: 100, known: 600 });
    expect((await mine.tickets.list({})).total).to.equal(700);
  });

  it('never gives a number again that came with it', async () => {
    const mine = desk.tab().deskFor(carla);
    const past = histories(2).map(({ ticket, entries }, n) => ({
      ticket: { ...ticket, number: `202603/000${String(n + 4)}` },
      entries,
    }));
    await importTickets(mine, past);
    expect((await mine.tickets.open(aDraft(), { operationId: anOperationId() })).number).to.equal('202603/0006');
  });

  it('is refused by a desk that is kept elsewhere', async () => {
    const elsewhere = createMemoryBackend({ profile: await desk.tab().deskFor(ana).profile() }).deskFor(ana);
    expect((await refusal(importTickets(elsewhere, histories(1)))).code).to.equal('unsupported');
  });

  it('leaves nothing when there is no room for all of it', async () => {
    const mine = desk.tab().deskFor(ana);
    await mine.tickets.list({});
    for (const store of ['pasts', 'heads', 'counters']) {
      const full = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
      const refused = await sabotage(store, full, () => refusal(importTickets(mine, histories(600))));
      expect(refused.code).to.equal('full');
      expect(await leftBehind(desk)).to.deep.equal([0, 0, 0]);
    }
    expect((await mine.tickets.list({})).total).to.equal(0);
  });

  it('leaves nothing when it is aborted', async () => {
    const mine = desk.tab().deskFor(ana);
    const controller = new AbortController();
    const reason = new Error('The person went on');
    const onProgress = ({ done }: ImportProgress) => done > 0 && controller.abort(reason);
    const thrown: unknown = await importTickets(mine, histories(1200), {
      signal: controller.signal,
      onProgress: (step) => void onProgress(step),
    }).catch((error: unknown) => error);
    expect(thrown).to.equal(reason);
    expect(await leftBehind(desk)).to.deep.equal([0, 0, 0]);
  });

  it('goes on without a line that is stored damaged, and names its ticket', async () => {
    const mine = desk.tab().deskFor(ana);
    await importTickets(mine, histories(10));
    const db = await desk.raw();
    for (const chunk of await db.getAll('chunks')) {
      const damaged: unknown = JSON.parse(
        JSON.stringify(chunk).replace(String.raw`\"id\":\"old-000003\"`, String.raw`\"id\":`),
      );
      await db.put('chunks', damaged);
    }
    for (const query of [newest, anyNumber]) expect((await mine.tickets.list(query)).items).to.have.length(9);
    const { ticket } = histories(4)[3] ?? {};
    if (ticket) expect((await refusal(mine.tickets.get(ticket.id))).code).to.equal('corrupted');
  });
});

async function leftBehind(desk: TestDesk): Promise<readonly number[]> {
  const db = await desk.raw();
  const counts = await Promise.all(['chunks', 'pasts', 'heads'].map((store) => db.count(store)));
  db.close();
  return counts;
}
