/** A table in memory answers as quickly as it promises: cells read once, and kept in step with changes. */
import { expect } from 'chai';
import type { ColumnSet } from './column.ts';
import { sortedByCodePoint, byCodePoint } from './code-points.ts';
import { DeskError } from '../shared/desk-error.ts';
import { parse } from '../shared/parse.ts';
import { Query } from './query.schema.ts';
import { createTable } from './table.ts';

type Row = { id: string; subject: string; stage: string | null };
let reads = 0;
const columns: ColumnSet<Row> = [
  { name: 'subject', kind: 'text', read: (row) => (reads++, row.subject) },
  { name: 'stage', kind: 'choice', read: (row) => row.stage },
];
const bySubject = { sort: [{ column: 'subject', direction: 'ascending' }] } as const;
const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `t${String(at)}`,
    subject: `assunto ${String(at % 7)}`,
    stage: at % 3 ? 'opened' : 'concluded',
  }));

describe('a table', () => {
  it('reads a cell once, and only of a column that is asked for', () => {
    reads = 0;
    const table = createTable(columns, rows(100));
    table.indices({ filters: [{ column: 'stage', operator: 'equals', value: 'opened' }] });
    expect(reads).to.equal(0);
    for (const text of ['a', 'as', 'ass']) table.indices({ ...bySubject, search: { text, columns: ['subject'] } });
    expect(reads).to.equal(100);
    table.upsert({ id: 't5', subject: 'outro', stage: 'opened' });
    table.indices(bySubject);
    expect(reads).to.equal(101);
  });

  it('gives slots of all matching rows in order', () => {
    const table = createTable(columns, rows(10));
    const slots = table.indices({ ...bySubject, limit: 1 });
    expect(Array.from(slots, (slot) => table.at(slot)?.id).join(' ')).to.equal('t0 t7 t1 t8 t2 t9 t3 t4 t5 t6');
  });

  it('says how many rows a page is taken from, and ends with no next', () => {
    const table = createTable(columns, rows(120));
    const first = table.page({});
    expect([first.items.length, first.total]).to.deep.equal([50, 120]);
    const second = table.page({ after: first.next ?? '' });
    const third = table.page({ after: second.next ?? '' });
    expect([third.items.length, third.next]).to.deep.equal([20, null]);
  });

  it('counts rows by a choice, and refuses to count by a text', () => {
    const table = createTable(columns, rows(10));
    expect(table.count({}, 'stage')).to.deep.equal(
      new Map([
        ['concluded', 4],
        ['opened', 6],
      ]),
    );
    expect(() => table.count({}, 'subject')).to.throw(DeskError, 'right would be: stage');
  });

  it('counts all empty cells under null, and no value that is gone', () => {
    const table = createTable(columns, rows(2));
    table.count({}, 'stage');
    table.upsert({ id: 't0', subject: 'A', stage: '' });
    expect(table.count({}, 'stage')).to.deep.equal(
      new Map([
        [null, 1],
        ['opened', 1],
      ]),
    );
    table.upsert({ id: 't1', subject: 'A', stage: null });
    expect(table.count({}, 'stage')).to.deep.equal(new Map([[null, 2]]));
  });

  it('takes a row in place of the one with its id, and lets one go', () => {
    const table = createTable(columns, rows(3));
    table.upsert({ id: 't1', subject: 'A', stage: 'opened' });
    expect(table.remove('t0')).to.equal(true);
    expect(table.remove('t0')).to.equal(false);
    expect(table.page(bySubject).items.map(({ id }) => id)).to.deep.equal(['t1', 't2']);
    expect([table.size(), table.get('t0'), table.get('t1')?.subject]).to.deep.equal([2, undefined, 'A']);
  });

  it('forgets cells that no row has any more', () => {
    const table = createTable(columns, rows(1));
    table.indices(bySubject);
    reads = 0;
    for (let at = 0; at < 3000; at++) {
      table.upsert({ id: 't0', subject: `assunto ${String(at)}`, stage: 'opened' });
      table.indices(bySubject);
    }
    // Each new row is read once; the rest is the whole column read anew.
    expect(reads).to.be.above(3000);
    expect(table.page({ search: { text: '2999', columns: ['subject'] } }).total).to.equal(1);
    expect(table.page({ search: { text: '2998', columns: ['subject'] } }).total).to.equal(0);
  });
});

describe('the order of code points', () => {
  it('takes any number of equal texts', () => {
    const texts = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? 'abcdef' : 'abc'));
    expect(Array.from(sortedByCodePoint(texts), (at) => texts[at])).to.deep.equal(texts.toSorted());
  });

  it('is the same by sorting many as by comparing two', () => {
    const parts = [
      '',
      'a',
      'ab',
      'abc',
      'abcd',
      '\u0000',
      '\uE000',
      '\uFFFF',
      '\u{10000}',
      '\u{10FFFF}',
      '\uD7FF',
      'z',
    ];
    const texts = parts.flatMap((a) => parts.flatMap((b) => parts.map((c) => a + b + c))).reverse();
    const sorted = Array.from(sortedByCodePoint(texts), (at) => texts[at]);
    expect(sorted).to.deep.equal(texts.toSorted(byCodePoint));
    const points = (text: string) => Array.from(text, (one) => String(one.codePointAt(0)).padStart(7, '0')).join('');
    expect(sorted).to.deep.equal(
      texts.toSorted((a, b) => (points(a) < points(b) ? -1 : Number(points(a) > points(b)))),
    );
  });
});

describe('a query from outside', () => {
  it('gets its defaults', () => {
    expect(parse(Query, {})).to.deep.equal({ filters: [], sort: [], limit: 50 });
  });

  it('is refused beyond its bounds', () => {
    const bad = [
      { limit: 0 },
      { limit: 501 },
      { filters: [{ column: 'a', operator: 'like', value: 'x' }] },
      { sort: [{ column: 'a' }] },
    ];
    bad.push({ filters: [{ column: 'a', operator: 'contains', value: 'x'.repeat(501) }] });
    for (const one of bad) expect(() => parse(Query, one)).to.throw(DeskError);
  });
});
