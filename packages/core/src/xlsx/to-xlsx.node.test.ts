/** A workbook, read back by a library that is not ours. */
import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import readXlsx from 'read-excel-file/node';
import type { ColumnSet } from '../query/column.ts';
import { toXlsx, type XlsxOptions } from './to-xlsx.ts';

type Row = {
  readonly name: string;
  readonly hours: number;
  readonly at: string | null;
  readonly late: boolean;
  readonly tags: readonly string[];
};

const columns: ColumnSet<Row> = [
  { name: 'name', kind: 'text', read: ({ name }) => name },
  { name: 'hours', kind: 'number', read: ({ hours }) => hours },
  { name: 'at', kind: 'instant', read: ({ at }) => at },
  { name: 'late', kind: 'flag', read: ({ late }) => late },
  { name: 'tags', kind: 'list', read: ({ tags }) => tags },
];

const aRow = (over: Partial<Row> = {}): Row => ({
  name: 'Loja Aurora',
  hours: 1.5,
  at: '2026-03-09T15:00:00.000Z',
  late: false,
  tags: ['fiscal', 'balança'],
  ...over,
});

const timeZone = 'America/Sao_Paulo';
const bytesOf = (rows: readonly Row[], over: Partial<XlsxOptions<Row>> = {}): Buffer =>
  Buffer.from(toXlsx(columns, rows, { timeZone, ...over }));
const readBack = async (rows: readonly Row[], over: Partial<XlsxOptions<Row>> = {}) => {
  const [sheet] = await readXlsx(bytesOf(rows, over));
  if (!sheet) throw new Error('the workbook has no sheet');
  return sheet;
};
const partOf = (bytes: Buffer, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

describe('a list as a workbook', () => {
  it('T3 P18 keeps numbers, moments of the desk’s clock, flags and words apart', async () => {
    const { sheet, data } = await readBack([aRow(), aRow({ at: null, late: true, tags: [] })], {
      sheet: 'Relatório: março/2026',
      labels: { name: 'Cliente', at: 'Abertura' },
    });
    expect(sheet).to.equal('Relatório  março 2026');
    expect(data).to.deep.equal([
      ['Cliente', 'hours', 'Abertura', 'late', 'tags'],
      ['Loja Aurora', 1.5, new Date('2026-03-09T12:00:00.000Z'), false, 'fiscal, balança'],
      ['Loja Aurora', 1.5, null, true, null],
    ]);
  });

  it('writes the columns it is asked for, in the words it is given, and refuses an unknown one', async () => {
    const { data } = await readBack([aRow({ late: true })], {
      only: ['late', 'name'],
      say: ({ name }, cell) => (name === 'late' ? (cell === true ? 'atrasado' : 'no prazo') : null),
    });
    expect(data).to.deep.equal([
      ['late', 'name'],
      ['atrasado', 'Loja Aurora'],
    ]);
    expect(() => bytesOf([], { only: ['nome'] })).to.throw('There is no column "nome"');
  });

  it('holds no formula, whatever a text begins with', async () => {
    const names = ['=1+1', '+cmd|calc!A0', '-2', '@SUM(A1)', '\t=1', "'=1", '007', '1e3', '2026-03-09', 'TRUE'];
    const bytes = bytesOf(
      names.map((name) => aRow({ name })),
      { only: ['name'] },
    );
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.to.match(/<f[ >]|t="(str|s|e|d)"/);
    const { data } = await readBack(
      names.map((name) => aRow({ name })),
      { only: ['name'] },
    );
    expect(data.slice(1).flat()).to.deep.equal(names.map((name) => name.trim()));
  });

  it('writes what XML forbids the way spreadsheets read it back', () => {
    const name = 'a\u000bb\r\nc\ud800 <&> _x000B_';
    const xml = partOf(bytesOf([aRow({ name })], { only: ['name'] }), 'xl/worksheets/sheet1.xml');
    expect(xml).to.contain('a_x000B_b_x000D_\nc_xD800_ &lt;&amp;&gt; _x005F_x000B_</t>');
  });

  it('leaves a cell empty where a number is none, and words where no spreadsheet counts the day', async () => {
    const { data } = await readBack([aRow({ hours: NaN, at: '1899-06-01T12:00:00.000Z' })], {
      only: ['hours', 'at', 'name'],
    });
    const [, [hours, at] = []] = data;
    expect([hours, typeof at]).to.deep.equal([null, 'string']);
  });

  it('cuts a text that no cell can hold, never a character in two', () => {
    const xml = partOf(
      bytesOf([aRow({ name: `${'é'.repeat(32_765)}😀😀` })], { only: ['name'] }),
      'xl/worksheets/sheet1.xml',
    );
    expect(xml).to.contain(`${'é'.repeat(10)}…</t>`);
  });

  it('is the same bytes for the same list', () => {
    expect(bytesOf([aRow()]).equals(bytesOf([aRow()]))).to.equal(true);
  });

  it('keeps words of every script', async function () {
    const file = new URL('../../../../../shared/data/naughty-strings/blns.json', import.meta.url);
    const read = await readFile(file, 'utf8').catch(() => null);
    if (read === null) {
      console.log('skipped: ../shared/data/naughty-strings is not here');
      return this.skip();
    }
    const naughty: unknown = JSON.parse(read);
    const names = (Array.isArray(naughty) ? naughty : [])
      .filter((one) => typeof one === 'string')
      .filter(
        (text) =>
          text.trim() === text && text !== '' && !/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]|_x[\da-f]{4}_/iu.test(text),
      );
    expect(names.length).to.be.greaterThan(400);
    const { data } = await readBack(
      names.map((name) => aRow({ name })),
      { only: ['name'] },
    );
    expect(data.slice(1).flat()).to.deep.equal(names);
  });
});
