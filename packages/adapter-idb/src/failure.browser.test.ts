/** What a person is told when the browser's storage fails, and that nothing is left half-written. */
import { aDraft, anAttendant, anOperationId, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { migrations } from './desk.db.ts';
import { openIdbDesk } from './idb-desk.ts';
import { isRecord } from './readable.ts';
import { createTestDesk, denied, refusal, sabotage, type TestDesk } from './testing/database.ts';

const [carla, ana] = [aRequester(), anAttendant()];
const noRoom = () => {
  throw new DOMException('no room', 'QuotaExceededError');
};

describe('a desk in a browser that fails', () => {
  let desk: TestDesk;
  beforeEach(() => void (desk = createTestDesk()));
  afterEach(() => desk.close());

  /** Everything that a write of Carla's could have left. */
  async function traces(): Promise<readonly number[]> {
    const db = await desk.raw();
    const stores = ['tickets', 'entries', 'mails', 'operations', 'counters'] as const;
    const counts = await Promise.all(stores.map((store) => db.count(store)));
    db.close();
    return counts;
  }

  for (const store of ['tickets', 'entries', 'mails', 'operations', 'counters']) {
    it(`says that there is no room left, and keeps nothing of a ticket that did not fit (${store})`, async () => {
      const { tickets } = desk.tab().deskFor(carla);
      await tickets.list({});
      const before = await traces();
      const open = () => tickets.open(aDraft(), { operationId: anOperationId() });
      const refused = await sabotage(store, noRoom, () => refusal(open()));
      expect(refused.code).to.equal('full');
      expect(refused.message).to.contain('free some');
      expect(await traces()).to.deep.equal(before);
      // Sent again under the same operation, it is written once, with the first number.
      expect((await open()).number).to.equal('202603/0001');
    });
  }

  it('says that a write was broken off, and keeps nothing of it', async () => {
    const { tickets } = desk.tab().deskFor(carla);
    const { id, version } = await tickets.open(aDraft(), { operationId: anOperationId(1) });
    const before = await traces();
    const command = { type: 'ticket.comment', text: 'Continua.' } as const;
    const write = () => tickets.apply(id, command, { version, operationId: anOperationId(2) });
    const refused = await sabotage(
      'operations',
      (store) => store.transaction.abort(),
      () => refusal(write()),
    );
    expect(refused.code).to.equal('unavailable');
    expect(await traces()).to.deep.equal(before);
    expect((await tickets.get(id)).version).to.equal(1);
  });

  it('keeps nothing of a write that its caller aborted while it ran', async () => {
    const { tickets } = desk.tab().deskFor(carla);
    await tickets.list({});
    const before = await traces();
    const controller = new AbortController();
    const reason = new Error('The person went on');
    const open = () => tickets.open(aDraft(), { operationId: anOperationId(), signal: controller.signal });
    const thrown: unknown = await sabotage(
      'entries',
      () => controller.abort(reason),
      () => open().catch((error: unknown) => error),
    );
    expect(thrown).to.equal(reason);
    expect(await traces()).to.deep.equal(before);
  });

  it('asks to close the other tab that holds back a new version', async () => {
    await desk.tab().deskFor(ana).me();
    const older = await desk.raw();
    const refused = await refusal(
      desk
        .tab({ migrations: [...migrations, () => undefined] })
        .deskFor(ana)
        .me(),
    );
    expect(refused.code).to.equal('blocked');
    expect(refused.message).to.contain('close the site’s other tabs');
    older.close();
    await desk
      .tab({ migrations: [...migrations, () => undefined] })
      .deskFor(ana)
      .me();
  });

  it('lets go politely when another tab brings a new version, and then asks to be reloaded', async () => {
    const [older, newer] = [desk.tab(), desk.tab({ migrations: [...migrations, () => undefined] })];
    const { tickets } = older.deskFor(ana);
    await tickets.list({});
    await newer.deskFor(ana).tickets.list({});
    const refused = await refusal(tickets.list({}));
    expect(refused.code).to.equal('blocked');
    expect(refused.message).to.contain('reload');
  });

  it('says what to do where the browser denies storage', async () => {
    for (const name of ['SecurityError', 'InvalidStateError']) {
      const refused = await denied(name, () => refusal(desk.tab().deskFor(ana).me()));
      expect(refused.code).to.equal('unavailable');
      expect(refused.message).to.contain('leave the private window');
    }
  });

  it('tries again after a failure to open', async () => {
    const tab = desk.tab();
    const refused = await denied('UnknownError', () => refusal(tab.deskFor(ana).me()));
    expect([refused.code, (await tab.deskFor(ana).me()).name]).to.deep.equal(['unavailable', ana.name]);
  });

  it('names a ticket that is stored damaged, and lists the others without it', async () => {
    const tab = desk.tab();
    const [hers, his] = [tab.deskFor(carla).tickets, tab.deskFor(ana).tickets];
    const damaged = await hers.open(aDraft(), { operationId: anOperationId(1) });
    const sound = await hers.open(aDraft(), { operationId: anOperationId(2) });
    const db = await desk.raw();
    await db.put('tickets', { ...(await db.get('tickets', damaged.id)), ticket: { ...damaged, stage: 7 } });
    const refused = await refusal(hers.get(damaged.id));
    expect([refused.code, refused.message.includes(damaged.number)]).to.deep.equal(['corrupted', true]);
    const sort = [{ column: 'openedAt', direction: 'descending' as const }];
    for (const query of [{}, { sort }]) {
      const { items } = await his.list(query);
      expect(items.map(({ id }) => id)).to.deep.equal([sound.id]);
    }
  });

  it('reads by its schema what bears no seal, or not its own', async () => {
    const { tickets } = desk.tab().deskFor(carla);
    const ticket = await tickets.open(aDraft(), { operationId: anOperationId(1) });
    const db = await desk.raw();
    const stored: unknown = await db.get('tickets', ticket.id);
    const written: unknown = await db.get('entries', [ticket.id, 1]);
    if (!isRecord(stored) || !isRecord(written)) throw new Error('nothing was stored');
    const { seal, ...older } = stored;
    const { entry } = written;
    const put = async (row: object) => {
      await db.put('tickets', row);
      return tickets.get(ticket.id);
    };
    expect(seal).to.be.a('string');
    expect((await put(older)).number).to.equal(ticket.number);
    const subject = 'Outro assunto';
    expect((await put({ ...older, seal, ticket: { ...ticket, subject } })).subject).to.equal(subject);
    const forged = { ...older, seal, ticket: { ...ticket, critical: 'sim' } };
    expect((await refusal(put(forged))).code).to.equal('corrupted');
    await put({ ...older, seal });
    await db.put('entries', { ticketId: ticket.id, version: 1, files: [], entry });
    expect(await tickets.timeline(ticket.id)).to.deep.equal([entry]);
  });

  it('names an entry, an article and a file that are stored damaged', async () => {
    const { tickets, knowledge, files } = desk.tab().deskFor(carla);
    const { id, number } = await tickets.open(aDraft(), { operationId: anOperationId(1) });
    const file = { name: 'tela.png', data: new Blob(['tela'], { type: 'image/png' }) };
    const put = await files?.put(file, { operationId: anOperationId(2) });
    const found = await knowledge?.search({ text: 'ncm' });
    const article = found?.items[0];
    if (!article || !put || !knowledge || !files) throw new Error('the desk has no files or no knowledge');
    const db = await desk.raw();
    await db.put('entries', { ...(await db.get('entries', [id, 1])), entry: 'nonsense' });
    await db.put('articles', { ...(await db.get('articles', article.id)), article: {} });
    await db.delete('blobs', put.id);
    const refused = [tickets.timeline(id), knowledge.get(article.id), files.get(put.id)].map(refusal);
    const said = (await Promise.all(refused)).map(({ code, message }) => `${code}: ${message}`);
    expect(said[0]).to.contain(`corrupted: Entry 1 of ticket ${number}`);
    expect(said[1]).to.contain(`corrupted: Article ${article.id}`);
    expect(said[2]).to.contain('corrupted: The file tela.png');
  });

  it('says of a desk that was closed that it was', async () => {
    const tab = desk.tab();
    const handle = tab.deskFor(ana);
    await handle.me();
    await tab.close();
    expect((await refusal(handle.me())).code).to.equal('unavailable');
  });

  it('asks who is there, where nobody is named', async () => {
    const refused = await refusal(openIdbDesk(desk.name, { profile: await desk.tab().deskFor(ana).profile() }));
    expect(refused.code).to.equal('not_signed_in');
  });
});
