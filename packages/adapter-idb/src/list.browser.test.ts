/** Lists read by index answer as the plain evaluator does, over imported tickets and those that changed since. */
import type { TicketPage, TicketQuery } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { aDraft, anAttendant, anOperationId, aRequester, aStranger } from '@chamado/core/testing';
import { expect } from 'chai';
import { importTickets } from './import.ts';
import { createTestDesk, type TestDesk } from './testing/database.ts';
import { histories } from './testing/histories.ts';

const [carla, ana, otavio] = [aRequester(), anAttendant(), aStranger()];
const newest: TicketQuery = { sort: [{ column: 'openedAt', direction: 'descending' }] };
/** Holds for every ticket, but no index knows that. */
const anyNumber = { filters: [{ column: 'number', operator: 'differs' as const, value: '?' }] };

describe('a list that is read by index', () => {
  let desk: TestDesk;
  beforeEach(() => void (desk = createTestDesk()));
  afterEach(() => desk.close());

  it('lists the few that are still open as the plain evaluator does, in any order and scope', async () => {
    const mine = desk.tab().deskFor(ana);
    const past = histories(900).map(({ ticket, entries }, n) => ({
      ticket: n > 700 ? ticket : { ...ticket, stage: 'concluded' as const, critical: n % 3 === 0 },
      entries,
    }));
    await importTickets(mine, past);
    const opened = past.find(({ ticket }) => ticket.stage === 'opened')?.ticket;
    if (!opened) throw new Error('none is opened');
    await mine.tickets.apply(opened.id, { type: 'ticket.accept' }, { version: 2, operationId: anOperationId(1) });
    const all = await walk((query) => mine.tickets.list(query), { ...anyNumber, ...newest });
    const backend = createMemoryBackend({ profile: await mine.profile(), tickets: all, people: [ana, carla, otavio] });
    const queue = [
      { column: 'critical', direction: 'descending' as const },
      { column: 'openedAt', direction: 'ascending' as const },
    ];
    for (const person of [ana, carla, otavio]) {
      for (const over of [{ sort: queue }, { sort: queue, scope: 'mine' as const }, anyNumber]) {
        const query: TicketQuery = { stages: ['opened', 'inService'], limit: 7, ...over };
        // A desk of its own has read nothing yet.
        const { tickets } = desk.tab().deskFor(person);
        const found = await walk((asked) => tickets.list(asked), query);
        const expected = await walk((asked) => backend.deskFor(person).tickets.list(asked), query);
        expect(found.map(({ id }) => id)).to.deep.equal(expected.map(({ id }) => id));
      }
    }
  });

  it('pages through the newest as the plain evaluator does, whatever was changed since', async () => {
    const mine = desk.tab().deskFor(ana);
    const past = histories(1300);
    await importTickets(mine, past);
    for (const [n, { ticket }] of past.filter((_, at) => at % 97 === 0).entries()) {
      const command = { type: 'ticket.prioritize', critical: true, reason: 'Parada.' } as const;
      await mine.tickets
        .apply(ticket.id, command, { version: 2, operationId: anOperationId(n + 1) })
        .catch(() => undefined);
    }
    await desk
      .tab()
      .deskFor(carla)
      .tickets.open(aDraft(), { operationId: anOperationId(900) });
    const all = await walk((query) => mine.tickets.list(query), { ...anyNumber, ...newest });
    const { tickets } = createMemoryBackend({ profile: await mine.profile(), tickets: all, people: [ana] }).deskFor(
      ana,
    );
    for (const stages of [undefined, ['opened', 'rejected'], ['attended'], []] as const) {
      const query: TicketQuery = { ...newest, limit: 90, ...(stages && { stages }) };
      const found = await walk((asked) => mine.tickets.list(asked), query);
      const expected = await walk((asked) => tickets.list(asked), query);
      expect(found.map(({ id }) => id)).to.deep.equal(expected.map(({ id }) => id));
    }
  });
});

async function walk(
  list: (query: TicketQuery) => Promise<TicketPage>,
  query: TicketQuery,
): Promise<TicketPage['items']> {
  const page = await list(query);
  return page.next === null ? page.items : [...page.items, ...(await walk(list, { ...query, after: page.next }))];
}
