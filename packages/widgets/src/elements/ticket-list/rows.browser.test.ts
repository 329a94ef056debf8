/** The rows of `<chamado-ticket-list>`: as many as there are, in a few nodes, by mouse and by keyboard. */
import { aCommand, aDraft, anAttendant, anOperationId, aRequester, aTicket, daysAfter } from '@chamado/core/testing';
import { expect } from 'chai';
import type { ChamadoTicketSelectEvent } from '../../events/ticket-select.event.ts';
import { focused, pressKeys } from '../../testing/keys.ts';
import { listOnPage, manyTickets, numberOf, rowIndex, twoFrames } from '../../testing/list-on-page.ts';
import { settled } from '../../testing/settled.ts';

type Page = Awaited<ReturnType<typeof listOnPage>>;
const scrollTo = async ({ one }: Page, top: number) => {
  one('[role=grid]').scrollTop = top;
  await twoFrames();
};
const heightOf = ({ rows }: Page) => rows()[0]?.offsetHeight ?? 0;
const focusedRow = () => rowIndex(focused() ?? document.body);

describe('the rows of <chamado-ticket-list>', () => {
  it('are a few nodes, however many tickets there are', async () => {
    const page = await listOnPage(manyTickets(900));
    expect(page.one('[role=grid]').getAttribute('aria-rowcount')).to.equal('901');
    expect(page.rows().length).to.be.lessThan(50);
    expect(page.one('.foot').textContent).to.contain('de 900 tickets');
  });

  it('are used again as one scrolls, and read on', async () => {
    const page = await listOnPage(manyTickets(900));
    const [first] = page.rows();
    await scrollTo(page, 500 * heightOf(page));
    await settled(() => page.numbers().includes(numberOf(399)), 'the rows in the middle came');
    expect(first?.isConnected).to.equal(true);
    expect(page.rows().map(rowIndex)).to.include(502);
    expect(page.rows().length).to.be.lessThan(50);
  });

  it('are walked by keys: to the next, by pages, to both ends', async () => {
    const page = await listOnPage(manyTickets(300));
    page.rows()[0]?.focus();
    await pressKeys('ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(focusedRow()).to.equal(3);
    await pressKeys('PageDown');
    expect(focusedRow()).to.be.greaterThan(8);
    await pressKeys('End');
    expect(focusedRow()).to.equal(301);
    await settled(() => focused()?.textContent.includes(numberOf(0)) ?? false, 'the last one came, under the focus');
    await pressKeys('Home');
    expect([focusedRow(), page.one('[role=grid]').scrollTop]).to.deep.equal([2, 0]);
  });

  it('keep the focus where it is while other rows come and go', async () => {
    const page = await listOnPage(manyTickets(900));
    page.rows()[0]?.focus();
    await pressKeys('ArrowDown');
    const row = focused();
    for (const top of [1000, 9000, 20_000]) await scrollTo(page, top);
    expect(focused()).to.equal(row);
    expect(row?.textContent).to.contain(numberOf(898));
    await pressKeys('ArrowDown');
    expect(focusedRow()).to.equal(4);
    expect(page.one('[role=grid]').scrollTop).to.be.lessThan(200);
  });

  it('are one stop for Tab: the first that is seen', async () => {
    const page = await listOnPage(manyTickets(300));
    await scrollTo(page, 100 * heightOf(page));
    await settled(
      () => page.all('[data-rows] [tabindex="0"]').map(rowIndex).includes(102),
      'the first seen is the stop',
    );
    expect(page.all('[data-rows] [tabindex="0"]')).to.have.length(1);
  });

  it('are read in their order by who listens', async () => {
    const page = await listOnPage(manyTickets(300));
    await scrollTo(page, 77 * heightOf(page));
    const owned = () => page.one('[data-rows]').getAttribute('aria-owns')?.split(' ') ?? [];
    await settled(() => owned().length === page.rows().length, 'the order is told');
    await settled(
      () =>
        owned()
          .map((id) => rowIndex(page.one(`#${id}`)))
          .every((index, at, all) => at === 0 || index === (all[at - 1] ?? 0) + 1),
      'it is theirs',
    );
  });

  for (const [how, choose] of [
    ['a click', (page: Page) => page.rows()[1]?.querySelector<HTMLElement>('.cell')?.click()],
    ['Enter', (page: Page) => (page.rows()[1]?.focus(), pressKeys('Enter'))],
  ] as const) {
    it(`say by ${how} which ticket was chosen`, async () => {
      const page = await listOnPage(manyTickets(3));
      const chosen: string[] = [];
      page.desk.addEventListener('chamado-ticket-select', ({ ticketId }: ChamadoTicketSelectEvent) =>
        chosen.push(ticketId),
      );
      await choose(page);
      expect(chosen).to.deep.equal(['t1']);
    });
  }

  it('change quietly when the desk does, under the same eyes and the same focus', async () => {
    const page = await listOnPage(manyTickets(300), { as: aRequester() });
    await scrollTo(page, 100 * heightOf(page));
    const seen = numberOf(199);
    const row = () => page.rows().find(({ textContent }) => textContent.includes(seen));
    await settled(() => row() !== undefined, 'it is read');
    row()?.focus();
    const offset = () => row()?.getBoundingClientRect().top ?? 0;
    const before = offset();
    await page.memory.deskFor(aRequester()).tickets.open(aDraft(), { operationId: anOperationId(7) });
    await settled(() => page.one('[role=grid]').getAttribute('aria-rowcount') === '302', 'the new one is counted');
    await twoFrames();
    expect(Math.abs(offset() - before)).to.be.lessThan(2);
    expect(focused()?.textContent).to.contain(seen);
  });

  it('mark what came since a person last looked', async () => {
    localStorage.clear();
    const page = await listOnPage(manyTickets(2), { as: anAttendant(), tab: 'todos' });
    page.rows()[0]?.click();
    expect(page.all('[data-unread]')).to.have.length(0);
    const [ticket] = manyTickets(2).slice(1);
    if (!ticket) return;
    const write = { operationId: anOperationId(3), version: ticket.version };
    await page.memory.deskFor(aRequester()).tickets.apply(ticket.id, aCommand('ticket.comment'), write);
    await settled(() => page.all('[data-unread]').length === 1, 'it is marked');
    page.one('[data-unread]').click();
    await settled(() => page.all('[data-unread]').length === 0, 'it was looked at');
  });
});

describe('<chamado-ticket-list> moved on its page', () => {
  it('comes back to its tab, its filters, its order and its place', async () => {
    const page = await listOnPage(manyTickets(900), { tab: 'todos' });
    page.one('[role=columnheader][data-name=number] button').click();
    await page.begins(numberOf(0));
    page.list.query = '2026';
    await settled(() => page.one('[role=grid]').getAttribute('aria-rowcount') === '901', 'all are found');
    await scrollTo(page, 400 * heightOf(page));
    await settled(() => page.numbers().includes(numberOf(400)), 'the middle is read');
    const other = document.createElement('section');
    page.desk.append(other);
    other.append(page.list);
    await twoFrames();
    await settled(() => page.numbers().includes(numberOf(400)), 'it is where it was');
    expect(page.one('[role=columnheader][data-name=number]').getAttribute('aria-sort')).to.equal('ascending');
    expect([page.list.tab, page.list.query]).to.deep.equal(['todos', '2026']);
    expect(page.one('[role=grid]').scrollTop).to.equal(400 * heightOf(page));
  });

  it('says what is late also where there is no room for when it was due', async () => {
    const late = aTicket({ id: 'late', deadline: daysAfter(28) });
    const page = await listOnPage([late], { width: 560 });
    expect(page.all('[role=columnheader][data-name=deadline]')).to.have.length(0);
    expect(page.rows()[0]?.querySelector('.said')?.textContent.trim()).to.equal('atrasado 2 dias');
    expect(page.all('.mark .icon')).to.have.length(1);
  });

  it('becomes cards where it is narrow, and stays at its place', async () => {
    const page = await listOnPage(manyTickets(300));
    const low = heightOf(page);
    await scrollTo(page, 50 * low);
    page.desk.style.setProperty('inline-size', '320px');
    await settled(() => heightOf(page) > low, 'they are cards');
    await settled(() => page.one('[role=grid]').scrollTop === 50 * heightOf(page), 'it is scrolled as far');
    expect(page.numbers()).to.include(numberOf(249));
    expect(page.all('[role=columnheader]')).to.have.length(0);
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
  });
});
