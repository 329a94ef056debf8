/** When a filter holds: the specification that every evaluator and the SQL translation follow. */
import { fold } from '../shared/fold.ts';
import { isInstant } from '../shared/instant.ts';
import { columnNamed, keyOf, refusal, type Column, type ColumnSet, type Key, type Kind } from './column.ts';
import { compareKeys } from './compare.ts';
import type { Filter, Operator, Query, Search } from './query.schema.ts';

/** Says of a cell's key whether a condition holds. */
export type KeyTest = (key: Key) => boolean;

/** The operators that fit each kind; a filter with any other is refused as `invalid`, naming these. */
export const operatorsOf: Readonly<Record<Kind, readonly Operator[]>> = {
  text: ['contains', 'equals', 'starts', 'ends', 'differs', 'greater', 'less', 'between', 'empty'],
  number: ['equals', 'differs', 'greater', 'less', 'between', 'empty'],
  instant: ['equals', 'differs', 'greater', 'less', 'between', 'empty'],
  flag: ['equals', 'differs', 'empty'],
  choice: ['equals', 'differs', 'empty'],
  list: ['contains', 'equals', 'starts', 'ends', 'differs', 'empty'],
};

/**
 * The column a filter asks about and the test its keys must pass.
 *
 * - The value becomes a key as the cells do (`keyOf`), save that a text of which folding leaves nothing stays `''`:
 *   every text that is not empty contains it, starts and ends with it and is greater; none equals it.
 * - An empty cell passes `empty: true` and every `differs`, and nothing else.
 * - Of a list, one item must pass; `differs` asks that no item equals.
 * - `between` from a greater to a lesser value holds for nothing.
 *
 * Refuses (`invalid`) an unknown column, an operator that does not fit the kind, and a value that is not of the kind.
 */
export function testFor<Row>(columns: ColumnSet<Row>, filter: Filter): { column: Column<Row>; test: KeyTest } {
  const column = columnNamed(columns, filter.column);
  const fitting = operatorsOf[column.kind];
  if (!fitting.includes(filter.operator)) {
    const wrong = `Column "${column.name}" (${column.kind}) cannot be asked by "${filter.operator}"`;
    throw refusal(column.name, 'unfit_operator', wrong, fitting);
  }
  return { column, test: keyTest(column, filter) };
}

/** Says of a row whether all filters and the search of a query hold. Refuses as `testFor` and `searchFor` do. */
export function matcherFor<Row>(columns: ColumnSet<Row>, query: Query): (row: Row) => boolean {
  const filters = (query.filters ?? []).map((filter) => testFor(columns, filter));
  const search = query.search ? searchFor(columns, query.search) : null;
  return (row) =>
    filters.every(({ column, test }) => test(keyOf(column.kind, column.read(row)))) &&
    (search === null ||
      search.tests.every((test) => search.columns.some((column) => test(keyOf(column.kind, column.read(row))))));
}

/**
 * The tests of a search, one for each word (folded, parted by white space): each must pass in at least one of the
 * columns. No words, no tests. Refuses (`invalid`) an unknown column and one that holds no text.
 */
export function searchFor<Row>(
  columns: ColumnSet<Row>,
  { text, columns: names }: Search,
): { columns: readonly Column<Row>[]; tests: readonly KeyTest[] } {
  const searched = names.map((name) => columnNamed(columns, name));
  const unfit = searched.find(({ kind }) => !isSearchable(kind));
  if (unfit) {
    const right = columns.filter(({ kind }) => isSearchable(kind)).map(({ name }) => name);
    throw refusal(unfit.name, 'unfit_search', `Column "${unfit.name}" (${unfit.kind}) cannot be searched`, right);
  }
  return { columns: searched, tests: wordsOf(text).map((word) => anyItem((item) => item.includes(word))) };
}

/** The words of a search, as they are looked for. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/\s+/u)
    .filter((word) => word !== '');

const isSearchable = (kind: Kind): boolean => kind === 'text' || kind === 'list';

function keyTest<Row>(column: Column<Row>, filter: Filter): KeyTest {
  if (filter.operator === 'empty') return (key) => (key === null) === filter.value;
  if (filter.operator === 'between') {
    const [from, to] = [wantedKey(column, filter.value[0]), wantedKey(column, filter.value[1])];
    return (key) => key !== null && compareKeys(key, from) >= 0 && compareKeys(key, to) <= 0;
  }
  const wanted = wantedKey(column, filter.value);
  const text = String(wanted);
  const equals: KeyTest = column.kind === 'list' ? anyItem((item) => item === text) : (key) => key === wanted;
  switch (filter.operator) {
    case 'contains':
      return anyItem((item) => item.includes(text));
    case 'starts':
      return anyItem((item) => item.startsWith(text));
    case 'ends':
      return anyItem((item) => item.endsWith(text));
    case 'equals':
      return equals;
    case 'differs':
      return (key) => !equals(key);
    case 'greater':
      return (key) => key !== null && compareKeys(key, wanted) > 0;
    case 'less':
      return (key) => key !== null && compareKeys(key, wanted) < 0;
  }
}

const anyItem =
  (test: (item: string) => boolean): KeyTest =>
  (key) =>
    typeof key === 'string' ? test(key) : typeof key === 'object' && key !== null && key.some(test);

/** What is right for a value, by kind, as a refusal says it. */
const valueOf: Readonly<Record<Kind, string>> = {
  text: 'a text',
  number: 'a finite number',
  instant: 'a UTC instant such as 2026-11-21T19:14:00.000Z',
  flag: 'true or false',
  choice: 'a code of the choice, as text',
  list: 'a text',
};

/** What the cells of a column are compared with, made of a filter's value. Refuses (`invalid`) a value that is not of the kind. */
export function wantedKey<Row>(
  { name, kind }: Column<Row>,
  value: string | number | boolean,
): string | number | boolean {
  if (typeof value === 'string') {
    if (kind === 'text' || kind === 'list') return fold(value);
    if (kind === 'choice') return value;
  }
  const isSound = kind !== 'instant' || isInstant(value);
  const key = isSound ? keyOf(kind, value) : null;
  if (key !== null && typeof key !== 'object') return key;
  throw refusal(name, 'unfit_value', `Column "${name}" (${kind}) cannot be compared with ${JSON.stringify(value)}`, [
    valueOf[kind],
  ]);
}
