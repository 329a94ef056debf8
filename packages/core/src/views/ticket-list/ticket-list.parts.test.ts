/** The small rules of the list: orders, periods, filters as people build them, rows, extraction. */
import { expect } from 'chai';
import { createMemoryBackend } from '../../memory/memory-backend.ts';
import { evaluate } from '../../query/evaluate.ts';
import { ticketColumns } from '../../port/ticket.columns.ts';
import type { Filter } from '../../query/query.schema.ts';
import {
  anAttendant,
  aProfile,
  aRequester,
  aTicket,
  aTicketIn,
  AT,
  daysAfter,
  standings,
} from '../../testing/index.ts';
import { extractTickets } from './extraction.ts';
import { filterColumnsOf } from './filter-column.ts';
import { draftFor, filterFrom } from './filter-draft.ts';
import { queryFor } from './list-period.ts';
import { orderFor } from './list-query.ts';
import { anyWish, nextSort, scopesOf } from './list-wish.ts';
import { rowReader } from './ticket-row.select.ts';

const profile = aProfile();
const { timeZone } = profile.calendar;
const columns = filterColumnsOf(profile);
const columnOf = (name: string) => columns.find((one) => one.name === name) ?? expect.fail(`no column ${name}`);
const built = (column: string, operator: Filter['operator'], value: string, until = '') =>
  filterFrom({ column, operator, value, until }, columnOf(column), timeZone);

describe('the order of a list', () => {
  const order = (tab: string, me = anAttendant()) => orderFor({ ...anyWish, tab }, profile, me)[0]?.column;

  it('is the desk’s queue where work is owed, the end where it is over, and otherwise the newest', () => {
    expect([order('novos'), order('encerrados'), order('todos')]).to.deep.equal(['critical', 'endedAt', 'openedAt']);
    expect(order('novos', aRequester())).to.equal('openedAt');
  });

  it('is the one a person chose, before any other', () => {
    const sort = [{ column: 'subject', direction: 'ascending' }] as const;
    expect(orderFor({ ...anyWish, sort }, profile, anAttendant())).to.equal(sort);
  });

  it('P23 turns with each click on a header, and comes back to the tab’s own', () => {
    const first = nextSort([], 'subject', 'text');
    const second = nextSort(first, 'subject', 'text');
    expect([first, second].map(([one]) => one?.direction)).to.deep.equal(['ascending', 'descending']);
    expect(nextSort(second, 'subject', 'text')).to.deep.equal([]);
    expect(nextSort(second, 'openedAt', 'instant')[0]?.direction).to.equal('descending');
  });
});

describe('the scope of a list', () => {
  it('is no choice for who belongs to no company', () => {
    const { id, name, role } = aRequester();
    expect(scopesOf({ id, name, role })).to.deep.equal(['mine']);
  });
});

describe('the period of a list', () => {
  const found = (period: Parameters<typeof queryFor>[0]['period'], ...opened: string[]) => {
    const { filters = [] } = queryFor(
      { ...anyWish, period },
      { profile, me: anAttendant(), at: '2026-03-31T15:00:00.000Z' },
    );
    const tickets = opened.map((openedAt, at) => aTicket({ id: `t${at}`, openedAt }));
    return evaluate(ticketColumns(profile), tickets, { filters }).items.map(({ openedAt }) => openedAt);
  };
  const [late, early] = ['2026-03-25T02:59:59.999Z', '2026-03-25T03:00:00.000Z'];

  it('T7 of seven days begins with the day seven days ago, in the profile’s time zone', () => {
    expect(found({ kind: 'days', days: 6 }, late, early)).to.deep.equal([early]);
  });

  it('between two dates holds both', () => {
    const of = { kind: 'between', from: '2026-03-24', to: '2026-03-24' } as const;
    expect(found(of, '2026-03-24T02:59:59.999Z', '2026-03-24T03:00:00.000Z', late, early)).to.deep.equal([
      '2026-03-24T03:00:00.000Z',
      late,
    ]);
  });

  it('may be open at either end', () => {
    expect(found({ kind: 'between', from: '2026-03-25', to: null }, late, early)).to.deep.equal([early]);
    expect(found({ kind: 'between', from: null, to: '2026-03-24' }, late, early)).to.deep.equal([late]);
    expect(found({ kind: 'between', from: null, to: null }, late)).to.deep.equal([late]);
  });
});

describe('a filter as a person builds it', () => {
  it('is offered for every column but the words of a status, which is chosen', () => {
    expect(columns.map(({ name }) => name).slice(0, 4)).to.deep.equal(['number', 'openedAt', 'requester', 'subject']);
    expect(columns.map(({ name }) => name)).to.include.members(['statusId', 'fields.version', 'critical']);
    expect(columns.map(({ name }) => name)).not.to.include('status');
    expect(columnOf('statusId').options).to.have.length(profile.policy.statuses.length);
    expect(columnOf('fields.category').options?.length).to.be.greaterThan(1);
  });

  it('is none while something is missing or wrong', () => {
    expect(built('subject', 'contains', '  ')).to.equal(null);
    expect(built('rating', 'equals', 'dez')).to.equal(null);
    expect(built('rating', 'between', '1')).to.equal(null);
    expect(built('openedAt', 'between', '2026-03-09')).to.equal(null);
    expect(built('openedAt', 'equals', 'ontem')).to.equal(null);
  });

  it('takes numbers with a comma, and days whole', () => {
    expect(built('rating', 'greater', '1,5')).to.deep.equal({ column: 'rating', operator: 'greater', value: 1.5 });
    expect(built('openedAt', 'equals', '2026-03-09')).to.deep.equal({
      column: 'openedAt',
      operator: 'between',
      value: ['2026-03-09T03:00:00.000Z', '2026-03-10T02:59:59.999Z'],
    });
    expect(built('openedAt', 'greater', '2026-03-09')?.value).to.equal('2026-03-10T02:59:59.999Z');
    expect(built('openedAt', 'less', '2026-03-09')?.value).to.equal('2026-03-09T03:00:00.000Z');
  });

  it('P4 is understood by the query language, whatever the column and the question', () => {
    const texts = { number: '2', instant: '2026-03-09', text: 'x', list: 'x', choice: 'x', flag: 'true' };
    for (const column of columns) {
      for (const operator of column.operators) {
        const draft = { ...draftFor(column), operator, value: texts[column.kind], until: texts[column.kind] };
        const filter = filterFrom(draft, column, timeZone);
        expect(filter, `${column.name} ${operator}`).not.to.equal(null);
        evaluate(ticketColumns(profile), [aTicket()], { filters: filter ? [filter] : [] });
      }
    }
  });
});

describe('a row', () => {
  const read = rowReader(profile);

  it('T9 shows the profile’s columns in order, and a status by its label', () => {
    const { cells } = read(aTicket(), AT);
    expect(cells.map(({ name }) => name)).to.deep.equal(profile.columns.map(({ name }) => name));
    expect(cells.find(({ name }) => name === 'status')?.label).not.to.equal(null);
  });

  it('asks for a look where the customer’s word is awaited, on an answer or on a proposal', () => {
    const asking = standings.filter((standing) => read(aTicketIn(standing), AT).asks);
    expect(asking.map(({ stage, step }) => step ?? stage)).to.deep.equal(['proposed', 'awaitingApproval']);
  });

  it('T9 says by how much it is late, and what came since somebody last looked', () => {
    const ticket = aTicket({ deadline: daysAfter(5), version: 3 });
    expect(read(ticket, daysAfter(7)).lateBy).to.equal(2 * 86_400_000);
    expect(read(ticket, daysAfter(5)).lateBy).to.equal(null);
    expect([read(ticket, AT, 2), read(ticket, AT, 3), read(ticket, AT)].map(({ isUnread }) => isUnread)).to.deep.equal([
      true,
      false,
      false,
    ]);
    expect(read(ticket, daysAfter(7), 2).isUnread).to.equal(true);
  });
});

describe('the extraction of a list', () => {
  const tickets = Array.from({ length: 1203 }, (_, at) =>
    aTicket({ id: `t${at}`, number: String(at), subject: at === 0 ? '=cmd|calc' : 'Erro; "grave"' }),
  );
  const desk = createMemoryBackend({ profile, people: [anAttendant()], tickets }).deskFor(anAttendant());

  it('T3 holds every page once under one header, and runs nothing in a spreadsheet', async () => {
    const pages = [];
    for await (const page of extractTickets(desk.tickets, {}, profile, { labels: { number: 'Ticket' } }))
      pages.push(page);
    const text = pages.map((page) => page.text).join('');
    const lines = text.trimEnd().split('\r\n');
    expect(pages.map(({ done, total }) => [done, total])).to.deep.equal([
      [500, 1203],
      [1000, 1203],
      [1203, 1203],
    ]);
    expect(lines).to.have.length(1204);
    expect(lines[0]).to.match(/^\uFEFFTicket;openedAt;/);
    expect(text).to.include("'=cmd|calc").and.to.include('"Erro; ""grave"""');
  });

  it('stops when told', async () => {
    const stop = new AbortController();
    const pages = extractTickets(desk.tickets, {}, profile, { signal: stop.signal });
    await pages.next();
    stop.abort();
    expect(
      await pages.next().then(
        () => 'went on',
        () => 'stopped',
      ),
    ).to.equal('stopped');
  });
});
