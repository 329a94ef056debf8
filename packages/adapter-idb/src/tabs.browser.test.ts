/** Several tabs on one desk: what one writes the others see, and nothing is written twice. */
import type { Change, Ticket } from '@chamado/core';
import { aDraft, anArticle, anAttendant, anOperationId, aRequester, aStranger } from '@chamado/core/testing';
import { expect } from 'chai';
import { openDB } from 'idb';
import type { IdbDesk } from './idb-backend.ts';
import { deleteIdbDesk, openIdbDesk } from './idb-desk.ts';
import { createTestDesk, type TestDesk } from './testing/database.ts';

const [carla, ana, otavio] = [aRequester(), anAttendant(), aStranger()];

describe('a desk open in two tabs', () => {
  let desk: TestDesk;
  beforeEach(() => void (desk = createTestDesk()));
  afterEach(() => desk.close());

  it('opens a ticket once when both tabs try under one operation id', async () => {
    const tabs = [desk.tab(), desk.tab()].map((tab) => tab.deskFor(carla).tickets);
    const opened = await Promise.all(tabs.map((tickets) => tickets.open(aDraft(), { operationId: anOperationId() })));
    expect(opened[0]).to.deep.equal(opened[1]);
    expect((await tabs[0]?.list({}))?.total).to.equal(1);
    expect((await desk.tab().deskFor(ana).mail?.outbox())?.items).to.have.length(1);
  });

  it('gives every ticket a number of its own', async () => {
    const tabs = [desk.tab(), desk.tab()].map((tab) => tab.deskFor(carla).tickets);
    const opening = [1, 2, 3, 4, 5].flatMap((n) =>
      tabs.map((tickets, tab) => tickets.open(aDraft(), { operationId: anOperationId(10 * tab + n) })),
    );
    const opened = await Promise.all(opening);
    expect(new Set(opened.map(({ number }) => number)).size).to.equal(10);
  });

  it('lets the other tab hear of a ticket, and list it at once', async () => {
    const [here, there] = [desk.tab().deskFor(carla), desk.tab().deskFor(ana)];
    // A filter makes the other tab keep all tickets in memory.
    const filters = [{ column: 'subject', operator: 'contains' as const, value: 'pedido' }];
    expect((await there.tickets.list({ filters })).total).to.equal(0);
    const heard = new Promise<Change>((resolve) => void there.watch?.(resolve));
    const { id } = await here.tickets.open(aDraft(), { operationId: anOperationId() });
    expect(await heard).to.deep.equal({ kind: 'ticket', id, version: 1 });
    expect((await there.tickets.list({ filters })).items.map((ticket) => ticket.id)).to.deep.equal([id]);
    expect((await there.tickets.count({ filters })).opened).to.equal(1);
  });

  it('tells nobody in the other tab of a ticket he may not see', async () => {
    const [here, there] = [desk.tab(), desk.tab()];
    const heard: Change[] = [];
    there.deskFor(otavio).watch?.((change) => heard.push(change));
    const his = new Promise<void>((resolve) => {
      there.deskFor(ana).watch?.((change) => {
        if (change.kind === 'ticket' && change.id === last?.id) resolve();
      });
    });
    let last: Ticket | null = null;
    await here.deskFor(carla).tickets.open(aDraft(), { operationId: anOperationId(1) });
    last = await here.deskFor(otavio).tickets.open(aDraft(), { operationId: anOperationId(2) });
    await his;
    expect(heard.filter(({ kind }) => kind === 'ticket')).to.deep.equal([{ kind: 'ticket', id: last.id, version: 1 }]);
  });

  it('ranks in the other tab, too, an article that helped', async () => {
    const articles = ['um', 'dois', 'três'].map((id) => anArticle({ id }));
    const seed = () => Promise.resolve({ people: [carla, ana], articles });
    const [here, there] = [desk.tab({ seed }).deskFor(carla), desk.tab({ seed }).deskFor(ana)];
    const before = (await there.knowledge?.search({ text: '' }))?.items.at(-1);
    if (!before) throw new Error('the base is empty');
    await here.knowledge?.vote(before.id, true, { operationId: anOperationId() });
    expect((await there.knowledge?.get(before.id))?.helped).to.equal(1);
    expect((await there.knowledge?.search({ text: '' }))?.items[0]?.id).to.equal(before.id);
  });

  it('is begun by one of two tabs that open it first at once', async () => {
    const opened = ['um', 'dois'].map((id) => {
      const seed = () => Promise.resolve({ people: [ana], articles: [anArticle({ id })] });
      return desk.tab({ seed }).deskFor(ana);
    });
    const found = await Promise.all(opened.map(async ({ knowledge }) => knowledge?.search({ text: '' })));
    expect(found.map((page) => page?.total)).to.deep.equal([1, 1]);
  });

  it('begins anew where the desk was deleted behind its back', async () => {
    const tab = desk.tab();
    const { tickets } = tab.deskFor(ana);
    await desk.tab().deskFor(carla).tickets.open(aDraft(), { operationId: anOperationId() });
    expect((await tickets.list({})).total).to.equal(1);
    await deleteIdbDesk(desk.name);
    expect((await tickets.list({})).total).to.equal(0);
    expect(await tab.deskFor(ana).directory?.people()).to.have.length(5);
  });
});

describe('the person at a desk in this browser', () => {
  let desk: TestDesk;
  beforeEach(() => void (desk = createTestDesk()));
  afterEach(() => desk.close());

  it('is whom the seed names, then who signed in last, and in a reloaded tab whoever was there', async () => {
    const profile = await desk.tab().deskFor(ana).profile();
    const seed = () => Promise.resolve({ people: [carla, ana, otavio], me: ana.id });
    const name = `${desk.name}-session`;
    const visit = async (): Promise<[IdbDesk, string]> => {
      const opened = await openIdbDesk(name, { profile, seed, clockEvery: 0 });
      return [opened, (await opened.me()).name];
    };
    const [first, atFirst] = await visit();
    const hers = await first.session?.signIn(carla.id);
    expect([atFirst, (await hers?.me())?.name]).to.deep.equal([ana.name, carla.name]);
    await first.close();
    const db = await openDB(name);
    await db.put('marks', otavio.id, 'me');
    db.close();
    const [second, reloaded] = await visit();
    await second.close();
    sessionStorage.clear();
    const [third, elsewhere] = await visit();
    await third.close();
    expect([reloaded, elsewhere]).to.deep.equal([carla.name, otavio.name]);
    await deleteIdbDesk(name);
  });
});
