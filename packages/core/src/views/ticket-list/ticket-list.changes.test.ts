/** The list while its desk changes, or is away. */
import { expect } from 'chai';
import { createMemoryBackend } from '../../memory/memory-backend.ts';
import type { DeskPort } from '../../port/desk-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import {
  aCommand,
  aDraft,
  anAttendant,
  anOperationId,
  aProfile,
  aRequester,
  aTicket,
  AT,
  daysAfter,
} from '../../testing/index.ts';
import { everything, ids, manyTickets, startedList } from '../../testing/started-list.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import { isMoreOfTheSame } from './ticket-list.select.ts';

describe('a list that does not stand still', () => {
  const awayDesk = (tickets: readonly Ticket[]) => {
    const desk = createMemoryBackend({ profile: aProfile(), people: [aRequester()], tickets }).deskFor(aRequester());
    const state = { isAway: false };
    const list: DeskPort['tickets']['list'] = (query, options) =>
      state.isAway ? Promise.reject(new DeskError('unavailable', 'away')) : desk.tickets.list(query, options);
    return { state, list };
  };

  it('reads again, quietly, what changed', async () => {
    const list = startedList(manyTickets(2), { me: anAttendant(), input: { wish: everything } });
    await list.read();
    const [ticket = aTicket()] = manyTickets(1);
    const write = { operationId: anOperationId(), version: ticket.version };
    await list.backend.deskFor(anAttendant()).tickets.apply(ticket.id, aCommand('ticket.accept'), write);
    await Promise.resolve();
    list.clock.increment(300);
    expect(list.view().busy).to.equal(false);
    const { rows } = await list.until((shown) => shown.rows.some(({ stage }) => stage === 'inService'));
    expect(rows.find(({ stage }) => stage === 'inService')?.id).to.equal(ticket.id);
  });

  it('shows what it showed where reading a change fails, and reads the next one', async () => {
    const { state, list: over } = awayDesk(manyTickets(3));
    const list = startedList(manyTickets(2), { over: { list: over } });
    const change = async (n: number) => {
      await list.backend.deskFor(aRequester()).tickets.open(aDraft(), { operationId: anOperationId(n) });
      const before = list.asked.length;
      list.clock.increment(300);
      await list.until(() => list.asked.length > before);
    };
    const shown = await list.read();
    const totals: unknown[] = [];
    list.actor.subscribe(() => totals.push(list.view().total));
    state.isAway = true;
    await change(2);
    state.isAway = false;
    await change(3);
    await list.until(({ rows }) => rows !== shown.rows);
    expect(totals).not.to.include(null);
  });

  it('says why it could not be read, and reads when asked again', async () => {
    const { state, list: over } = awayDesk(manyTickets(1));
    const list = startedList([], { over: { list: over } });
    await list.read();
    state.isAway = true;
    list.send({ type: 'list.ask', wish: everything });
    const { failure, total, rows } = await list.read();
    expect([failure?.code, total, rows]).to.deep.equal(['unavailable', null, []]);
    state.isAway = false;
    list.send({ type: 'list.retry' });
    const shown = await list.read();
    expect([ids(shown), shown.failure]).to.deep.equal([['t0'], null]);
  });

  it('keeps the rows it has when the next ones do not come', async () => {
    const { state, list: over } = awayDesk(manyTickets(150));
    const list = startedList([], { over: { list: over } });
    await list.read();
    state.isAway = true;
    list.send({ type: 'list.want', until: 150 });
    const { rows } = await list.until(({ failure }) => failure !== null);
    expect(rows).to.have.length(100);
    state.isAway = false;
    list.send({ type: 'list.retry' });
    expect((await list.until((shown) => shown.rows.length === 150)).failure).to.equal(null);
  });

  it('says of more rows that they are more of the same, and of nothing else', async () => {
    const list = startedList(manyTickets(250));
    const first = await list.read();
    list.send({ type: 'list.want', until: 250 });
    const more = await list.until(({ rows }) => rows.length === 250);
    expect(isMoreOfTheSame(first, more)).to.equal(true);
    list.clock.increment(60);
    const counted = await list.until(({ counts }) => counts !== null);
    expect(isMoreOfTheSame(more, counted)).to.equal(false);
    list.send({ type: 'list.ask', wish: everything });
    expect(isMoreOfTheSame(counted, list.view())).to.equal(false);
  });

  it('asks the same query for every page, as the day goes on', async () => {
    let at = AT;
    const wish = { period: { kind: 'days', days: 7 } } as const;
    const list = startedList(manyTickets(150), { input: { now: () => at, wish } });
    await list.read();
    at = daysAfter(0.001);
    list.send({ type: 'list.want', until: 150 });
    await list.until(({ rows }) => rows.length === 150);
    const [first, second] = list.asked.map(({ filters }) => filters);
    expect(second).to.deep.equal(first);
  });
});
