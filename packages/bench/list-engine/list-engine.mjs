/**
 * Times the query engine alone, without a page: medians of 5 rounds in ms (and the best of them at 100,000, since other work disturbs),
 * each round on a table of its own. `cold` is what a query pays when nothing was warmed before it.
 * `npm run bench -- list-engine`
 */
import { createTable, evaluate } from '../../core/src/query/index.ts';
import { columns, tickets } from './tickets.mjs';

const ROUNDS = 5;
const GOALS = { 'first filter': 90, filter: 45, 'typing, worst': 30, sort: 24 };

const contains = (column, value) => ({ filters: [{ column, operator: 'contains', value }] });
const sortBy = (...names) => ({ sort: names.map((column) => ({ column, direction: 'descending' })) });
const sorts = ['stage', 'company', 'deadline', 'subject', 'number'];
const typed = 'impressora não imp';
const newest = sortBy('openedAt');

/** One round: name of each step and its ms. A list shows the newest first, so every step pages in an order. */
function round(rows) {
  const figures = {};
  const time = (name, step) => {
    const from = performance.now();
    step();
    figures[name] = performance.now() - from;
  };
  let table = createTable(columns);
  time('create', () => (table = createTable(columns, rows)));
  time('cold: first page, newest first', () => table.page(newest));
  time('cold: first filter', () => table.page({ ...newest, ...contains('subject', 'araçatuba') }));
  time('filter', () => table.page({ ...newest, ...contains('subject', 'LENTO') }));
  time('filters, three', () =>
    table.page({
      ...newest,
      filters: [
        { column: 'stage', operator: 'differs', value: 'concluded' },
        { column: 'amount', operator: 'between', value: [100, 300] },
        { column: 'responsible', operator: 'contains', value: 'conceicao' },
      ],
    }),
  );
  time('next page', () =>
    table.page({
      ...newest,
      ...contains('subject', 'LENTO'),
      after: table.page({ ...newest, ...contains('subject', 'LENTO') }).next,
    }),
  );
  const search = (text) => ({ ...newest, search: { text, columns: ['number', 'subject', 'company', 'responsible'] } });
  time('cold: typing, first key', () => table.page(search('i')));
  const keys = Array.from(typed, (_, at) => typed.slice(0, at + 1)).slice(1);
  const before = keys.map((text) => {
    time('typing', () => table.page(search(text)));
    return figures['typing'];
  });
  delete figures['typing'];
  figures['typing, worst'] = Math.max(...before);
  for (const name of sorts) time(`cold: sort, ${name}`, () => table.page(sortBy(name)));
  table.upsert({ ...rows[0] });
  table.page(newest);
  figures['sort'] = 0;
  for (const name of sorts) {
    time(`sort, ${name}`, () => table.page(sortBy(name)));
    figures['sort'] = Math.max(figures['sort'], figures[`sort, ${name}`]);
  }
  time('sort, stage then subject', () => table.page(sortBy('stage', 'subject')));
  time('count by stage', () => table.count({}, 'stage'));
  time('upsert, then the page', () => {
    table.upsert({ ...rows[1], subject: 'Novo assunto' });
    table.page(newest);
  });
  time('remove, then the page', () => {
    table.remove(rows[2].id);
    table.page(newest);
  });
  const warmed = createTable(columns, rows);
  let worst = 0;
  time('warm, whole', () => {
    let from = performance.now();
    for (const slice of warmed.warm()) {
      worst = Math.max(worst, performance.now() - from);
      from = performance.now() + (slice ?? 0);
    }
  });
  figures['warm, worst slice'] = worst;
  time('first filter', () => warmed.page({ ...newest, ...contains('subject', 'araçatuba') }));
  if (rows.length <= 10_000)
    time('plain evaluator', () => evaluate(columns, rows, { ...newest, ...contains('subject', 'araçatuba') }));
  return figures;
}

const round2 = (value) => Number(value.toFixed(2));
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const COUNTS = [1000, 10_000, 100_000];
const table = {};
for (const count of COUNTS) {
  const rows = tickets(count);
  const rounds = Array.from({ length: ROUNDS }, () => round(rows));
  for (const name of Object.keys(rounds[0])) {
    const times = rounds.map((figures) => figures[name]);
    table[name] = { ...table[name], [count]: round2(median(times)) };
    if (count === COUNTS.at(-1)) table[name][`best at ${count}`] = round2(Math.min(...times));
  }
}
for (const [name, goal] of Object.entries(GOALS)) table[name]['goal at 100000'] = goal;
console.table(table);
