/** The list, run without a page: what it asks of a desk, and what it then shows. */
import { expect } from 'chai';
import { createMemoryBackend } from '../../memory/memory-backend.ts';
import { aColleague, anAttendant, aProfile, aRequester, aTicket, daysAfter } from '../../testing/index.ts';
import { everything, ids, manyTickets, startedList } from '../../testing/started-list.ts';

describe('the list of tickets', () => {
  it('begins with the first tab, newest first, and knows how many there are', async () => {
    const list = startedList([...manyTickets(3), aTicket({ id: 'done', stage: 'concluded' })]);
    const shown = await list.read();
    expect(ids(shown)).to.deep.equal(['t2', 't1', 't0']);
    expect(shown.total).to.equal(3);
    expect(shown.tabs.map(({ isSelected }) => isSelected).indexOf(true)).to.equal(0);
  });

  it('reads a hundred, and the next ones when they are about to be shown', async () => {
    const list = startedList(manyTickets(250));
    expect((await list.read()).rows).to.have.length(100);
    list.send({ type: 'list.want', until: 130 });
    const shown = await list.until(({ rows }) => rows.length > 100);
    expect(shown.rows).to.have.length(200);
    expect(new Set(ids(shown)).size).to.equal(200);
    expect(shown.total).to.equal(250);
  });

  it('reads on until it has what is wanted, however far that is', async () => {
    const list = startedList(manyTickets(1300));
    await list.read();
    list.send({ type: 'list.want', until: 1300 });
    const shown = await list.until(({ rows }) => rows.length === 1300);
    expect(ids(shown).at(-1)).to.equal('t0');
    expect(list.asked.map(({ limit }) => limit)).to.deep.equal([100, 500, 500, 200]);
  });

  it('begins at the top again when something else is asked', async () => {
    const list = startedList(manyTickets(700));
    await list.read();
    list.send({ type: 'list.want', until: 700 });
    await list.until(({ rows }) => rows.length === 700);
    list.send({ type: 'list.ask', wish: everything });
    expect((await list.read()).rows).to.have.length(100);
  });

  it('comes back to where a view was', async () => {
    const list = startedList(manyTickets(800), { input: { until: 620, wish: everything } });
    expect((await list.read()).rows.length).to.be.at.least(620);
  });

  it('T6 counts every tab under the same search, once the rows stand', async () => {
    const list = startedList([...manyTickets(2), aTicket({ id: 'w', stage: 'awaitingApproval' })]);
    await list.read();
    expect(list.view().tabs.map(({ count }) => count)).to.deep.equal(Array.from({ length: 7 }, () => null));
    list.clock.increment(60);
    const { tabs, elsewhere } = await list.until((shown) => shown.elsewhere !== null);
    expect(tabs.map(({ count }) => count)).to.deep.equal([2, 0, 0, 1, 0, 0, 3]);
    expect(elsewhere?.id).to.equal('todos');
    expect(tabs.filter(({ asks }) => asks).map(({ id }) => id)).to.deep.equal(['aguardando-aprovacao']);
  });

  it('counts once for a tab changed, and again for another search', async () => {
    let counted = 0;
    const { tickets } = createMemoryBackend({ profile: aProfile(), people: [aRequester()] }).deskFor(aRequester());
    const count: typeof tickets.count = (query, options) => {
      counted += 1;
      return tickets.count(query, options);
    };
    const list = startedList([], { over: { count } });
    const settle = async () => {
      await list.read();
      list.clock.increment(60);
      await list.until(({ tabs: [first] }) => first?.count !== null);
    };
    await settle();
    list.send({ type: 'list.ask', wish: everything });
    await settle();
    expect(counted).to.equal(1);
    list.send({ type: 'list.ask', wish: { period: { kind: 'days', days: 7 } } });
    await settle();
    expect(counted).to.equal(2);
  });

  it('T11 shows the desk its queue: critical ones first, then by opening (TOTALL 8)', async () => {
    const [first, second] = manyTickets(2);
    const critical = aTicket({ id: 'critical', critical: true, openedAt: daysAfter(2) });
    const list = startedList(
      [second, first, critical].flatMap((one) => one ?? []),
      { me: anAttendant() },
    );
    expect(ids(await list.read())).to.deep.equal(['critical', 't0', 't1']);
    expect(list.view().isOwnOrder).to.equal(true);
  });

  it('T7 S8 begins with what is Carla’s, and shows her company’s on a switch (TOTALL 6.1)', async () => {
    const rui = aColleague();
    const his = { id: rui.id, name: rui.name, role: rui.role };
    const list = startedList([...manyTickets(1), aTicket({ id: 'his', requester: his, openedBy: his })]);
    expect(ids(await list.read())).to.deep.equal(['t0']);
    expect(list.view().scopes).to.deep.equal(['mine', 'all']);
    list.send({ type: 'list.ask', wish: { scope: 'all' } });
    expect((await list.read()).total).to.equal(2);
  });

  it('searches once the hand rests, not at every key', async () => {
    const list = startedList([aTicket(), aTicket({ id: 'p', subject: 'Impressora parada' })]);
    await list.read();
    for (const text of ['i', 'im', 'impre']) {
      list.send({ type: 'list.type', text });
      list.clock.increment(100);
    }
    expect(list.asked).to.have.length(1);
    list.clock.increment(100);
    expect(ids(await list.read())).to.deep.equal(['p']);
    expect(list.asked).to.have.length(2);
    expect(list.view().isNarrowed).to.equal(true);
  });

  it('keeps what it shows while it reads something else', async () => {
    const list = startedList(manyTickets(2));
    await list.read();
    list.send({ type: 'list.ask', wish: { filters: [{ column: 'number', operator: 'ends', value: '0001' }] } });
    expect(ids(list.view())).to.deep.equal(['t1', 't0']);
    expect(list.view().busy).to.equal(true);
    expect(ids(await list.read())).to.deep.equal(['t1']);
  });
});
