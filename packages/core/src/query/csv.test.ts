/** An extraction opens as it stands in a Brazilian spreadsheet, and runs no formula there. */
import { expect } from 'chai';
import type { ColumnSet } from './column.ts';
import { toCsv } from './csv.ts';

type Row = { subject?: string; amount?: number; tags?: string[]; late?: boolean };
const columns: ColumnSet<Row> = [
  { name: 'subject', kind: 'text', read: (row) => row.subject },
  { name: 'amount', kind: 'number', read: (row) => row.amount },
  { name: 'tags', kind: 'list', read: (row) => row.tags },
  { name: 'late', kind: 'flag', read: (row) => row.late },
];
const csv = (rows: Row[], options: Parameters<typeof toCsv<Row>>[2] = {}) =>
  [...toCsv(columns, rows, { bom: false, ...options })].join('');

describe('an extraction', () => {
  it('is what a Brazilian spreadsheet opens: byte order mark, semicolons, decimal comma, CRLF', () => {
    const [header, ...lines] = toCsv(columns, [
      { subject: 'Não imprime', amount: 1234.5, tags: ['a', 'b'], late: true },
    ]);
    expect(header).to.equal('\uFEFFsubject;amount;tags;late\r\n');
    expect(lines).to.deep.equal(['Não imprime;1234,5;a, b;true\r\n']);
  });

  it('quotes what would break a cell, and leaves an empty one empty', () => {
    expect(csv([{ subject: 'a;b "c"\nd' }, {}])).to.equal('subject;amount;tags;late\r\n"a;b ""c""\nd";;;\r\n;;;\r\n');
    expect(csv([{ subject: 'a;b,c', amount: 0.5 }], { separator: ',' })).to.equal(
      'subject,amount,tags,late\r\n"a;b,c",0.5,,\r\n',
    );
  });

  it('runs no formula: an apostrophe stands before what looks like one', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
      const [, line] = toCsv(columns, [{ subject: `${start}1+1` }]);
      expect(line?.replace(/^"/u, '').startsWith(`'${start}`), JSON.stringify(start)).to.equal(true);
    }
    expect(csv([{ tags: ['=A1'] }])).to.contain("'=A1");
    expect(csv([], { labels: { subject: '=HYPERLINK("x")' } })).to.contain(`"'=HYPERLINK(""x"")"`);
  });

  it('keeps a number below zero a number, but not a text that looks like one', () => {
    expect(csv([{ subject: '-5', amount: -5 }])).to.contain("\r\n'-5;-5;;\r\n");
  });

  it('takes the asked columns, their labels and words for their cells', () => {
    const say = (_: unknown, cell: unknown) => (cell === true ? 'sim' : null);
    const options = { only: ['late', 'subject'], labels: { late: 'Atrasado' }, say };
    expect(csv([{ subject: 'x', late: true }], options)).to.equal('Atrasado;subject\r\nsim;x\r\n');
    expect(() => csv([], { only: ['prazo'] })).to.throw('There is no column "prazo"');
  });

  it('is read row by row, no sooner than it is written', () => {
    let read = 0;
    const rows = (function* () {
      for (;;) yield { amount: read++ };
    })();
    const lines = toCsv(columns, rows);
    for (let line = 0; line < 3; line++) lines.next();
    expect(read).to.equal(2);
  });
});
