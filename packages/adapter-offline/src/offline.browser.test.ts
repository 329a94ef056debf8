/** A desk out of reach, in a real browser: its storage, its locks and its tabs. */
import { DeskError, type TicketCommand } from '@chamado/core';
import { aDraft, anAttendant, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { openDB } from 'idb';
import { createReach, settled, type Reach } from './testing/reach.ts';

const [carla, ana] = [aRequester(), anAttendant()];
const say = (text: string): TicketCommand => ({ type: 'ticket.comment', text });

describe('a desk out of reach', () => {
  let reach: Reach;
  beforeEach(() => void (reach = createReach()));
  afterEach(() => reach.close());

  /** What was said, as the desk has it. */
  const said = async (): Promise<readonly string[]> => {
    const { tickets } = reach.backend.deskFor(ana);
    const timelines = (await tickets.list({})).items.map(({ id }) => tickets.timeline(id));
    return (await Promise.all(timelines))
      .flat()
      .flatMap(({ command }) => (command.type === 'ticket.comment' ? [command.text] : []));
  };
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'none',
      (thrown: unknown) => DeskError.from(thrown).code,
    );
  /** A ticket at the desk that this tab has seen. */
  const seenIn = async (desk: ReturnType<Reach['tab']>) => {
    await Promise.all([desk.me(), desk.profile()]);
    return desk.tickets.open(aDraft(), reach.operation());
  };

  it('B2 takes what is written, shows it, and sends it from another tab once the desk is there', async () => {
    const first = reach.tab();
    const { id, version } = await seenIn(first);
    reach.isOnline = false;
    const foreseen = await first.tickets.apply(id, say('Sem rede'), { version, ...reach.operation() });
    expect(foreseen.version).to.equal(2);
    expect((await first.tickets.get(id)).version).to.equal(2);
    expect((await first.unsent.list()).map(({ commands }) => commands)).to.deep.equal([[say('Sem rede')]]);
    await first.close();

    reach.isOnline = true;
    const second = reach.tab();
    await settled(second);
    expect(await said()).to.deep.equal(['Sem rede']);
    expect(await second.unsent.list()).to.deep.equal([]);
  });

  it('B2 opens a ticket that can be read and written to at once, and keeps its address when it has another', async () => {
    const desk = reach.tab();
    await Promise.all([desk.me(), desk.profile()]);
    reach.isOnline = false;
    const draft = aDraft({ values: { subject: 'Aberto sem rede' } });
    const { id, version, subject } = await desk.tickets.open(draft, reach.operation());
    expect(subject).to.equal('Aberto sem rede');
    await desk.tickets.apply(id, say('E mais isto'), { version, ...reach.operation() });
    expect((await desk.tickets.timeline(id)).map(({ command }) => command.type)).to.deep.equal([
      'ticket.open',
      'ticket.comment',
    ]);
    reach.isOnline = true;
    dispatchEvent(new Event('online'));
    await settled(desk);
    const arrived = await desk.tickets.get(id);
    expect([arrived.id === id, arrived.version, arrived.subject]).to.deep.equal([false, 2, 'Aberto sem rede']);
    expect(await said()).to.deep.equal(['E mais isto']);
  });

  it('B2 shows the person what was refused later, with his words, to send again or to let go of', async () => {
    const desk = reach.tab();
    const { id, version } = await seenIn(desk);
    reach.isOnline = false;
    for (const [nth, text] of ['Um', 'Dois'].entries())
      await desk.tickets.apply(id, say(text), { version: version + nth, ...reach.operation() });
    await reach.backend.deskFor(ana).tickets.apply(id, say('De Ana'), { version, ...reach.operation() });
    reach.isOnline = true;
    dispatchEvent(new Event('online'));
    const other = reach.tab();
    await new Promise<void>((resolve) => {
      const look = () => void other.unsent.list().then(([head]) => head?.refusal?.code === 'conflict' && resolve());
      other.unsent.watch(look);
      look();
    });
    const [head] = await other.unsent.list();
    expect(head?.commands).to.deep.equal([say('Um')]);
    if (head) await other.unsent.retry(head.operationId, { commands: [say('Um, mesmo assim')] });
    await settled(other);
    expect(await said()).to.deep.equal(['De Ana', 'Um, mesmo assim', 'Dois']);
  });

  it('sends from one tab at a time, whoever writes', async () => {
    const tabs = [reach.tab(), reach.tab(), reach.tab()];
    const drafts = Array.from({ length: 12 }, (_, n) => aDraft({ values: { subject: `Chamado ${String(n)}` } }));
    const openings = tabs.flatMap(({ tickets }, nth) =>
      drafts.filter((_, n) => n % 3 === nth).map((draft) => tickets.open(draft, reach.operation())),
    );
    await Promise.all(openings);
    expect((await reach.backend.deskFor(ana).tickets.list({})).total).to.equal(12);
    expect(reach.writes.most).to.equal(1);
  });

  it('sends nothing in the name of another who signed in meanwhile', async () => {
    const hers = reach.tab();
    const { id, version } = await seenIn(hers);
    reach.isOnline = false;
    await hers.tickets.apply(id, say('De Carla'), { version, ...reach.operation() });
    await hers.close();
    reach.isOnline = true;
    const his = reach.tab({}, ana);
    expect(await codeOf(his.tickets.open(aDraft(), reach.operation()))).to.equal('not_signed_in');
    expect(await said()).to.deep.equal([]);
    expect(await his.unsent.list()).to.have.length(1);
  });

  it('keeps nothing that was read unless asked to, and then only the fields named', async () => {
    const bare = reach.tab();
    const { id } = await seenIn(bare);
    await bare.tickets.get(id);
    const kept = async (): Promise<string> => {
      const [name = ''] = await reach.databases();
      const db = await openDB(name);
      const all = JSON.stringify(await db.getAll('answers'));
      db.close();
      return all;
    };
    expect(await kept()).to.equal('[]');

    const keeping = reach.tab({ cache: { ticketFields: ['subject'] } });
    await Promise.all([keeping.me(), keeping.profile(), keeping.tickets.list({})]);
    const { subject, description } = await keeping.tickets.get(id);
    expect(await kept())
      .to.contain(subject)
      .and.not.to.contain(description);
    reach.isOnline = false;
    const later = reach.tab({ cache: { ticketFields: ['subject'] } });
    expect((await later.me()).id).to.equal(carla.id);
    expect(await later.tickets.get(id)).to.include({ subject, description: '', version: 1 });
    expect((await later.tickets.list({})).items.map((ticket) => ticket.subject)).to.deep.equal([subject]);
    expect(await codeOf(bare.tickets.list({}))).to.equal('unavailable');
  });

  it('leaves nothing behind of who signs out', async () => {
    const desk = reach.tab({ cache: { ticketFields: ['subject'] } });
    await seenIn(desk);
    expect(await reach.databases()).to.have.length(1);
    await desk.signOut();
    expect(await reach.databases()).to.deep.equal([]);
    expect(await codeOf(desk.tickets.open(aDraft(), reach.operation()))).to.equal('unavailable');
  });

  it('has each write on the disk itself before it is answered for, or sent', async () => {
    const { transaction } = Object.getOwnPropertyDescriptors(IDBDatabase.prototype);
    const begun: (IDBTransactionDurability | undefined)[] = [];
    Object.defineProperty(IDBDatabase.prototype, 'transaction', {
      ...transaction,
      value(this: IDBDatabase, ...[names, mode, options]: Parameters<IDBDatabase['transaction']>) {
        const tx: unknown = Reflect.apply(transaction.value ?? (() => null), this, [names, mode, options]);
        if (tx instanceof IDBTransaction && mode === 'readwrite') begun.push(tx.durability);
        return tx;
      },
    });
    try {
      await reach.tab().tickets.open(aDraft(), reach.operation());
    } finally {
      Object.defineProperty(IDBDatabase.prototype, 'transaction', transaction);
    }
    // It is queued, is about to be sent, and has arrived: only that it was tried may be forgotten.
    expect(begun).to.deep.equal(['strict', 'relaxed', 'strict']);
  });

  it('says so where the storage takes nothing, and sends nothing it could not keep', async () => {
    const desk = reach.tab();
    await seenIn(desk);
    const { put } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype);
    const value = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.defineProperty(IDBObjectStore.prototype, 'put', { ...put, value });
    const code = await codeOf(desk.tickets.open(aDraft(), reach.operation()));
    Object.defineProperty(IDBObjectStore.prototype, 'put', put);
    expect(code).to.equal('full');
    expect((await reach.backend.deskFor(ana).tickets.list({})).total).to.equal(1);
  });
});
