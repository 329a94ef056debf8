/** What happens at a desk without anybody asking. */
import { KEPT_DAYS } from '@chamado/core';
import { aDraft, anAttendant, anOperationId, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { openIdbDesk } from './idb-desk.ts';
import { importTickets } from './import.ts';
import { createTestDesk, refusal, type TestDesk } from './testing/database.ts';
import { histories } from './testing/histories.ts';

const [carla, ana] = [aRequester(), anAttendant()];

describe('the clock of a desk in this browser', () => {
  let desk: TestDesk;
  beforeEach(() => void (desk = createTestDesk()));
  afterEach(() => desk.close());

  const answered = async () => {
    const { tickets } = desk.tab().deskFor(ana);
    const { id } = await desk
      .tab()
      .deskFor(carla)
      .tickets.open(aDraft(), { operationId: anOperationId(1) });
    await tickets.apply(id, { type: 'ticket.accept' }, { version: 1, operationId: anOperationId(2) });
    const resolve = { type: 'ticket.resolve', solution: 'Reenvie a nota.' } as const;
    return tickets.apply(id, resolve, { version: 2, operationId: anOperationId(3) });
  };

  it('closes after 15 days what nobody has spoken on, and mails it (TOTALL 11.2)', async () => {
    const tab = desk.tab();
    const { id } = await answered();
    desk.passDays(14.9);
    expect(await tab.runDue()).to.equal(0);
    desk.passDays(0.2);
    expect(await tab.runDue()).to.equal(1);
    expect(await tab.runDue()).to.equal(0);
    const { stage, outcome } = await tab.deskFor(carla).tickets.get(id);
    expect([stage, outcome]).to.deep.equal(['concluded', 'expired']);
    const outbox = await tab.deskFor(carla).mail?.outbox();
    expect(outbox?.items[0]?.subject).to.contain('encerrado por falta de retorno');
  });

  it('closes it once, though two tabs look at once', async () => {
    const { id } = await answered();
    desk.passDays(16);
    const applied = await Promise.all([desk.tab().runDue(), desk.tab().runDue()]);
    expect(applied[0] + applied[1]).to.equal(1);
    expect(await desk.tab().deskFor(carla).tickets.timeline(id)).to.have.length(4);
  });

  it('closes imported tickets too', async () => {
    const tab = desk.tab();
    const mine = tab.deskFor(ana);
    await importTickets(mine, histories(40));
    const { awaitingApproval } = await mine.tickets.count({});
    desk.passDays(16);
    expect([awaitingApproval, await tab.runDue()]).to.deep.equal([4, 4]);
    expect((await mine.tickets.count({})).awaitingApproval).to.equal(0);
  });

  it('runs when the desk is opened, and stops with it', async () => {
    const { id } = await answered();
    desk.passDays(16);
    const profile = await desk.tab().deskFor(ana).profile();
    const watching = desk.tab().deskFor(ana);
    const heard = new Promise<void>((resolve) => void watching.watch?.(() => resolve()));
    const opened = await openIdbDesk(desk.name, { profile, me: ana, now: desk.now, clockEvery: 1_000_000 });
    await heard;
    expect((await opened.tickets.get(id)).stage).to.equal('concluded');
    await opened.close();
  });

  it('forgets a file that nobody attached, once no draft names it any more, and no other', async () => {
    const tab = desk.tab();
    const { files, tickets } = tab.deskFor(carla);
    if (!files) throw new Error('the desk has no files');
    const put = (name: string, n: number) =>
      files.put({ name, data: new Blob([name], { type: 'image/png' }) }, { operationId: anOperationId(n) });
    const [loose, attached] = [await put('solta.png', 1), await put('anexa.png', 2)];
    const { id } = await tickets.open(aDraft({ attachments: [attached] }), { operationId: anOperationId(3) });
    desk.passDays(KEPT_DAYS - 0.1);
    await tab.runDue();
    expect(await (await files.get(loose.id)).text()).to.equal('solta.png');
    desk.passDays(0.2);
    await tab.runDue();
    expect((await refusal(files.get(loose.id))).code).to.equal('not_found');
    expect(await (await files.get(attached.id)).text()).to.equal('anexa.png');
    expect((await tickets.get(id)).attachments).to.deep.equal([attached]);
  });

  it('forgets what an import left that broke off, and nothing of one that is whole', async () => {
    const tab = desk.tab();
    const mine = tab.deskFor(ana);
    await importTickets(mine, histories(10));
    const db = await desk.raw();
    await db.put('chunks', { id: 'broken/0000', tickets: '{}' });
    await db.put('pasts', { id: 'broken/0000', timelines: '[]' });
    await tab.runDue();
    expect([await db.count('chunks'), await db.count('pasts')]).to.deep.equal([1, 1]);
    expect((await mine.tickets.list({})).total).to.equal(10);
  });
});
