/** The quick table and the plain evaluator answer alike, whatever is asked of whatever rows. */
import { expect } from 'chai';
import fc from 'fast-check';
import type { ColumnSet } from './column.ts';
import { evaluate } from './evaluate.ts';
import { operatorsOf } from './filter.ts';
import type { Filter, Query } from './query.schema.ts';
import { createTable } from './table.ts';

type Row = {
  id: string;
  text: string | null;
  number: number | null;
  instant: string | null;
  flag: boolean | null;
  choice: string | null;
  list: readonly string[];
};

const columns: ColumnSet<Row> = [
  { name: 'text', kind: 'text', read: (row) => row.text },
  { name: 'number', kind: 'number', read: (row) => row.number },
  { name: 'instant', kind: 'instant', read: (row) => row.instant },
  { name: 'flag', kind: 'flag', read: (row) => row.flag },
  { name: 'choice', kind: 'choice', read: (row) => row.choice },
  { name: 'list', kind: 'list', read: (row) => row.list },
];

// Few letters, so that ties and hits are many: accents, cases, a mark alone, and characters on both sides of the surrogates.
const text = fc.string({
  unit: fc.constantFrom('a', 'A', 'á', 'Ã', 'b', 'ç', 'C', ' ', '\u0301', '😀', '\uFF21', '0'),
  maxLength: 5,
});
const number = fc.constantFrom(-1, -0, 0, 0.5, 2, 10);
const instant = fc.constantFrom(
  '2026-01-01T00:00:00.010Z',
  '2026-01-01T00:00:00.000Z',
  '2026-01-01T00:00:00.001Z',
  '2025-12-31T23:59:59.999Z',
  '1969-07-20T20:17:40.000Z',
);
const choice = fc.constantFrom('opened', 'Opened', 'concluded');
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 3, nil: null });
const row: fc.Arbitrary<Row> = fc.record({
  id: fc.string({ unit: fc.constantFrom('a', 'B', 'é', '1', '😀', '\uE000'), minLength: 1, maxLength: 3 }),
  text: some(text),
  number: some(number),
  instant: some(instant),
  flag: some(fc.boolean()),
  choice: some(choice),
  list: fc.array(text, { maxLength: 3 }),
});
const rows = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 40 });

const operand = { text, number, instant, flag: fc.boolean(), choice, list: text };
const scale = { text, number, instant };
const textual = fc.constantFrom('text', 'list');
const scaled = fc.constantFrom('text', 'number', 'instant');
const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ column: textual, operator: fc.constantFrom('contains', 'starts', 'ends'), value: text }),
  fc
    .constantFrom(...columns)
    .chain(({ name, kind }) =>
      fc.record({ column: fc.constant(name), operator: fc.constantFrom('equals', 'differs'), value: operand[kind] }),
    ),
  scaled.chain((column) =>
    fc.record({ column: fc.constant(column), operator: fc.constantFrom('greater', 'less'), value: scale[column] }),
  ),
  scaled.chain((column) =>
    fc.record({
      column: fc.constant(column),
      operator: fc.constant('between'),
      value: fc.tuple(scale[column], scale[column]),
    }),
  ),
  fc.record({
    column: fc.constantFrom(...columns.map(({ name }) => name)),
    operator: fc.constant('empty'),
    value: fc.boolean(),
  }),
);
const query: fc.Arbitrary<Query> = fc.record(
  {
    filters: fc.array(filter, { maxLength: 3 }),
    search: fc.record({ text, columns: fc.constantFrom(['text'], ['list', 'text']) }),
    sort: fc.array(
      fc.record({
        column: fc.constantFrom(...columns.map(({ name }) => name)),
        direction: fc.constantFrom('ascending', 'descending'),
      }),
      { maxLength: 3 },
    ),
    limit: fc.integer({ min: 1, max: 15 }),
  },
  { requiredKeys: [] },
);

/** All pages of a query, one after the other. */
function pagesOf(ask: (query: Query) => { items: readonly Row[]; next: string | null; total: number }, asked: Query) {
  const pages = [ask(asked)];
  for (let next = pages[0]?.next ?? null; next !== null; next = pages.at(-1)?.next ?? null) {
    pages.push(ask({ ...asked, after: next }));
  }
  return pages;
}

describe('a query, answered by a table and by the plain evaluator', () => {
  it('has the same pages, whatever the rows, filters, search and sort', () => {
    const property = fc.property(rows, fc.array(query, { minLength: 1, maxLength: 3 }), (some, queries) => {
      const table = createTable(columns, some);
      for (const asked of queries) {
        const expected = pagesOf((one) => evaluate(columns, some, one), asked);
        expect(pagesOf(table.page, asked)).to.deep.equal(expected);
        expect(expected.flatMap(({ items }) => items)).to.have.lengthOf(expected[0]?.total ?? 0);
      }
    });
    fc.assert(property, { numRuns: 1500 });
  });

  it('has the same pages after rows came, changed and went, and when warmed in part', () => {
    const change = fc.oneof(fc.record({ put: row }), fc.record({ drop: fc.nat(40) }), fc.record({ warm: fc.nat(9) }));
    const property = fc.property(
      rows,
      fc.array(change, { maxLength: 30 }),
      fc.array(query, { minLength: 1, maxLength: 3 }),
      (some, changes, queries) => {
        const table = createTable(columns, some);
        const kept = new Map(some.map((one) => [one.id, one]));
        for (const [at, one] of changes.entries()) {
          if ('put' in one) {
            table.upsert(one.put);
            kept.set(one.put.id, one.put);
          } else if ('drop' in one) {
            const id = [...kept.keys()][one.drop] ?? 'nobody';
            expect(table.remove(id)).to.equal(kept.delete(id));
          } else {
            const slices = table.warm();
            for (let slice = 0; slice < one.warm; slice++) slices.next();
          }
          const asked = queries[at % queries.length] ?? {};
          expect(table.page(asked)).to.deep.equal(evaluate(columns, kept.values(), asked));
        }
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  it('counts as many rows of each value as a filter on that value finds', () => {
    const property = fc.property(rows, query, (some, asked) => {
      const counts = createTable(columns, some).count(asked, 'choice');
      for (const value of ['opened', 'Opened', 'concluded']) {
        const filters: Filter[] = [...(asked.filters ?? []), { column: 'choice', operator: 'equals', value }];
        expect(counts.get(value) ?? 0).to.equal(evaluate(columns, some, { ...asked, filters }).total);
      }
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('goes on behind the row of its cursor when rows came and went before it', () => {
    const property = fc.property(rows, rows, query, (some, others, asked) => {
      const table = createTable(columns, some);
      const first = table.page({ ...asked, limit: 5 });
      fc.pre(first.next !== null);
      const seen = new Set(first.items.map(({ id }) => id));
      const [dropped] = seen;
      if (dropped !== undefined) table.remove(dropped);
      for (const other of others) if (!seen.has(other.id)) table.upsert(other);
      const rest = pagesOf(table.page, { ...asked, limit: 5, after: first.next }).flatMap(({ items }) => items);
      expect(rest.filter(({ id }) => seen.has(id))).to.deep.equal([]);
      const untouched = some.filter(({ id }) => !seen.has(id) && !others.some((other) => other.id === id));
      const awaited = evaluate(columns, untouched, { ...asked, limit: 500 }).items;
      expect(rest).to.include.members([...awaited]);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('is tried here with every operator of every kind', () => {
    const tried = new Set(fc.sample(filter, 5000).map((one) => `${one.column} ${one.operator}`));
    const all = columns.flatMap(({ name, kind }) => operatorsOf[kind].map((operator) => `${name} ${operator}`));
    expect([...tried].sort()).to.deep.equal(all.sort());
  });
});
