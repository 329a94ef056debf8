/** What each operator of a filter means for each kind of column. */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import type { ColumnSet } from './column.ts';
import { evaluate } from './evaluate.ts';
import { matcherFor } from './filter.ts';
import type { Filter, Query } from './query.schema.ts';

type Row = {
  id: string;
  text?: string;
  number?: number;
  instant?: string;
  flag?: boolean;
  choice?: string;
  list?: string[];
};

const columns: ColumnSet<Row> = [
  { name: 'text', kind: 'text', read: (row) => row.text },
  { name: 'number', kind: 'number', read: (row) => row.number },
  { name: 'instant', kind: 'instant', read: (row) => row.instant },
  { name: 'flag', kind: 'flag', read: (row) => row.flag },
  { name: 'choice', kind: 'choice', read: (row) => row.choice },
  { name: 'list', kind: 'list', read: (row) => row.list },
];
const holds = (row: Omit<Row, 'id'>, filter: Filter): boolean =>
  matcherFor(columns, { filters: [filter] })({ id: '1', ...row });
const order = (rows: readonly Omit<Row, 'id'>[], query: Query): string =>
  evaluate(
    columns,
    rows.map((row, at) => ({ id: String(at), ...row })),
    query,
  )
    .items.map(({ id }) => id)
    .join('');

/** What a refusal of `query` says: its code, and the fault of each field. */
function refusalOf(query: Query): { code: string; fields: DeskError['fields']; message: string } {
  try {
    evaluate(columns, [], query);
  } catch (error) {
    if (error instanceof DeskError) return { code: error.code, fields: error.fields, message: error.message };
    throw error;
  }
  throw new Error('was not refused');
}

describe('a filter', () => {
  it('P4 compares text without accents and case', () => {
    const row = { text: 'Impressão não SAI' };
    expect(holds(row, { column: 'text', operator: 'contains', value: 'NAO' })).to.equal(true);
    expect(holds(row, { column: 'text', operator: 'equals', value: 'impressao NÃO sai' })).to.equal(true);
    expect(holds(row, { column: 'text', operator: 'starts', value: 'impressã' })).to.equal(true);
    expect(holds(row, { column: 'text', operator: 'starts', value: 'não' })).to.equal(false);
    expect(holds(row, { column: 'text', operator: 'ends', value: 'sai' })).to.equal(true);
    expect(holds(row, { column: 'text', operator: 'ends', value: 'não' })).to.equal(false);
    expect(holds(row, { column: 'text', operator: 'differs', value: 'IMPRESSAO NAO SAI' })).to.equal(false);
  });

  it('keeps a percent sign and a backslash as they are', () => {
    expect(holds({ text: '100 reais' }, { column: 'text', operator: 'contains', value: '1%' })).to.equal(false);
    expect(holds({ text: 'C:\\erro_1' }, { column: 'text', operator: 'contains', value: '\\erro_' })).to.equal(true);
  });

  it('takes greater and less strictly, and between with both ends', () => {
    const five = { number: 5 };
    expect(holds(five, { column: 'number', operator: 'greater', value: 5 })).to.equal(false);
    expect(holds(five, { column: 'number', operator: 'less', value: 5 })).to.equal(false);
    expect(holds(five, { column: 'number', operator: 'between', value: [5, 6] })).to.equal(true);
    expect(holds(five, { column: 'number', operator: 'between', value: [4, 5] })).to.equal(true);
    expect(holds(five, { column: 'number', operator: 'between', value: [6, 4] })).to.equal(false);
  });

  it('finds an empty cell by empty and by differs, and by nothing else', () => {
    expect(holds({}, { column: 'text', operator: 'empty', value: true })).to.equal(true);
    expect(holds({}, { column: 'text', operator: 'empty', value: false })).to.equal(false);
    expect(holds({ text: 'a' }, { column: 'text', operator: 'empty', value: false })).to.equal(true);
    expect(holds({}, { column: 'text', operator: 'differs', value: 'ana' })).to.equal(true);
    expect(holds({}, { column: 'text', operator: 'contains', value: '' })).to.equal(false);
    expect(holds({}, { column: 'number', operator: 'less', value: 1 })).to.equal(false);
    expect(holds({}, { column: 'number', operator: 'between', value: [-1, 1] })).to.equal(false);
    expect(holds({}, { column: 'flag', operator: 'equals', value: false })).to.equal(false);
  });

  it('takes for empty what has nothing to compare', () => {
    const rows: Omit<Row, 'id'>[] = [
      { text: '' },
      { text: '\u0301' },
      { choice: '' },
      { number: NaN },
      { instant: 'ontem' },
      { list: [''] },
    ];
    for (const row of rows) {
      const [column = ''] = Object.keys(row);
      expect(holds(row, { column, operator: 'empty', value: true }), column).to.equal(true);
    }
    expect(holds({ flag: false }, { column: 'flag', operator: 'empty', value: true })).to.equal(false);
    expect(holds({ number: 0 }, { column: 'number', operator: 'empty', value: true })).to.equal(false);
  });

  it('asks one item of a list, or for differs each', () => {
    const row = { list: ['Urgência', 'fiscal'] };
    expect(holds(row, { column: 'list', operator: 'equals', value: 'urgencia' })).to.equal(true);
    expect(holds(row, { column: 'list', operator: 'starts', value: 'fis' })).to.equal(true);
    expect(holds(row, { column: 'list', operator: 'contains', value: 'afi' })).to.equal(false);
    expect(holds(row, { column: 'list', operator: 'differs', value: 'FISCAL' })).to.equal(false);
    expect(holds(row, { column: 'list', operator: 'differs', value: 'visita' })).to.equal(true);
  });

  it('compares the codes of a choice as they are written', () => {
    expect(holds({ choice: 'opened' }, { column: 'choice', operator: 'equals', value: 'Opened' })).to.equal(false);
  });

  it('is refused with the columns there are, when it asks for another', () => {
    const { code, fields, message } = refusalOf({ filters: [{ column: 'prazo', operator: 'empty', value: true }] });
    expect(code).to.equal('invalid');
    expect(message).to.equal('There is no column "prazo"; right would be: text, number, instant, flag, choice, list.');
    expect(fields).to.deep.equal([
      { field: 'prazo', code: 'unknown_column', params: { right: 'text, number, instant, flag, choice, list' } },
    ]);
  });

  it('is refused with the operators that fit, or the value that would', () => {
    expect(refusalOf({ filters: [{ column: 'flag', operator: 'contains', value: 'a' }] }).fields).to.deep.equal([
      { field: 'flag', code: 'unfit_operator', params: { right: 'equals, differs, empty' } },
    ]);
    expect(refusalOf({ filters: [{ column: 'number', operator: 'equals', value: '5' }] }).fields[0]?.code).to.equal(
      'unfit_value',
    );
    expect(refusalOf({ filters: [{ column: 'text', operator: 'equals', value: 5 }] }).fields[0]?.code).to.equal(
      'unfit_value',
    );
    expect(
      refusalOf({ filters: [{ column: 'instant', operator: 'less', value: '1/2/2026' }] }).fields[0]?.code,
    ).to.equal('unfit_value');
    expect(refusalOf({ search: { text: 'a', columns: ['number'] } }).fields).to.deep.equal([
      { field: 'number', code: 'unfit_search', params: { right: 'text, list' } },
    ]);
    expect(refusalOf({ sort: [{ column: 'prazo', direction: 'ascending' }] }).code).to.equal('invalid');
  });
});

describe('a search', () => {
  const row = { id: '1', text: 'Impressora São José', list: ['Fiscal'] };
  const finds = (text: string) => matcherFor(columns, { search: { text, columns: ['text', 'list'] } })(row);

  it('finds each of its words in any of the columns, in any order', () => {
    expect(finds('fisc SAO impr')).to.equal(true);
    expect(finds('são visita')).to.equal(false);
  });

  it('finds every row while nothing is typed', () => expect(finds('  ')).to.equal(true));
});

describe('a sort', () => {
  it('puts empty cells last in both directions, and rows of one place by id', () => {
    const rows = [{}, { number: 2 }, { number: 1 }, { number: 2 }];
    expect(order(rows, { sort: [{ column: 'number', direction: 'ascending' }] })).to.equal('2130');
    expect(order(rows, { sort: [{ column: 'number', direction: 'descending' }] })).to.equal('1320');
  });

  it('compares folded text by code point, also beyond the basic plane', () => {
    const rows = [{ text: '\u{1F600}' }, { text: '\uFF21' }, { text: 'zebra' }, { text: 'Água' }, { text: 'agu' }];
    expect(order(rows, { sort: [{ column: 'text', direction: 'ascending' }] })).to.equal('43210');
  });

  it('compares lists item by item', () => {
    const rows = [{ list: ['b'] }, { list: ['a', 'c'] }, { list: ['a'] }, { list: ['a!'] }];
    expect(order(rows, { sort: [{ column: 'list', direction: 'ascending' }] })).to.equal('2130');
  });

  it('asks its later entries where the earlier ones see no difference', () => {
    const rows = [
      { flag: true, number: 1 },
      { flag: false, number: 1 },
      { flag: true, number: 2 },
    ];
    const sort: Query['sort'] = [
      { column: 'flag', direction: 'ascending' },
      { column: 'number', direction: 'descending' },
    ];
    expect(order(rows, { sort })).to.equal('120');
  });
});
