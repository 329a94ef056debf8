/** The query language in SQL: filters, search, order and cursor, answering as core's evaluator does. */
import type { Ticket } from '@chamado/core';
import {
  columnNamed,
  readCursor,
  searchFor,
  testFor,
  wantedKey,
  wordsOf,
  type Column,
  type ColumnSet,
  type Filter,
  type Key,
  type Query,
  type Sort,
} from '@chamado/core/query';
import { sql, type RawBuilder } from 'kysely';
import { storable, texts } from './storable.ts';
import { ownColumns } from './ticket.row.ts';

type Condition = RawBuilder<boolean>;
type Columns = ColumnSet<Ticket>;

/** What a row must meet to match: every filter, and every word of the search. Refuses as core's `matcherFor` does. */
export function conditionsOf(columns: Columns, query: Pick<Query, 'filters' | 'search'>): readonly Condition[] {
  const { filters = [], search } = query;
  return [...filters.map((filter) => filterIn(columns, filter)), ...(search ? searchIn(columns, search) : [])];
}

/** The order of a list: empty cells last both ways, ties broken by id. */
export function orderOf(columns: Columns, sort: readonly Sort[]): RawBuilder<unknown> {
  const steps = sort.map(({ column: name, direction }) => {
    const expression = sortedBy(columnNamed(columns, name));
    return direction === 'descending' ? sql`${expression} desc nulls last` : sql`${expression} asc nulls last`;
  });
  return sql.join([...steps, sql`tickets.id`]);
}

/** What a row must meet to stand behind the cursor `after`. Refuses one that is not of this sort. */
export function behind(columns: Columns, sort: readonly Sort[], after: string): Condition {
  const { keys, id } = readCursor(columns, sort, after);
  return sort.reduceRight<Condition>(
    (rest, { column: name, direction }, at) => {
      const column = columnNamed(columns, name);
      const expression = sortedBy(column);
      const key = keys[at] ?? null;
      if (key === null) return sql`(${expression} is null and ${rest})`;
      const value = parameterOf(column, key);
      const beyond = direction === 'descending' ? sql`${expression} < ${value}` : sql`${expression} > ${value}`;
      return sql`(${beyond} or ${expression} is null or (${expression} = ${value} and ${rest}))`;
    },
    sql`tickets.id > ${storable(id)}`,
  );
}

function filterIn(columns: Columns, filter: Filter): Condition {
  const { column } = testFor(columns, filter);
  const cell = expressionOf(column);
  if (filter.operator === 'empty') return filter.value ? sql`${cell} is null` : sql`${cell} is not null`;
  if (filter.operator === 'between') {
    const [from, to] = filter.value.map((value) => parameterOf(column, wantedKey(column, value)));
    return sql`${cell} between ${from} and ${to}`;
  }
  const wanted = wantedKey(column, filter.value);
  const value = parameterOf(column, wanted);
  switch (filter.operator) {
    case 'contains':
      return like(column, `%${escaped(wanted)}%`);
    case 'starts':
      return like(column, `${escaped(wanted)}%`);
    case 'ends':
      return like(column, `%${escaped(wanted)}`);
    case 'equals':
      return anyItem(column, (item) => sql`${item} = ${value}`);
    case 'differs':
      return column.kind === 'list'
        ? sql`not ${anyItem(column, (item) => sql`${item} = ${value}`)}`
        : sql`${cell} is distinct from ${value}`;
    case 'greater':
      return sql`${cell} > ${value}`;
    case 'less':
      return sql`${cell} < ${value}`;
  }
}

function searchIn(columns: Columns, search: NonNullable<Query['search']>): readonly Condition[] {
  const { columns: searched } = searchFor(columns, search);
  return wordsOf(search.text).map((word) => {
    const found = searched.map((column) => like(column, `%${escaped(word)}%`));
    return sql`(${sql.join(found, sql` or `)})`;
  });
}

const like = (column: Column<Ticket>, pattern: string): Condition =>
  anyItem(column, (item) => sql`${item} like ${pattern}`);

const escaped = (key: string | number | boolean): string => storable(String(key)).replace(/[\\%_]/g, '\\$&');

/** Of a list one item must pass, of any other kind the cell. */
const anyItem = (column: Column<Ticket>, test: (item: RawBuilder<unknown>) => Condition): Condition =>
  column.kind === 'list'
    ? sql`exists (select from jsonb_array_elements_text(${expressionOf(column)}) as item (word)
        where ${test(sql`item.word collate "C"`)})`
    : test(expressionOf(column));

/** The cell's key; null where it is empty. */
function expressionOf({ name, kind }: Column<Ticket>): RawBuilder<unknown> {
  const own = ownColumns.get(name);
  if (own !== undefined) return sql.ref(`tickets.${own}`);
  switch (kind) {
    case 'text':
    case 'choice':
      return sql`(tickets.answers ->> ${name}::text) collate "C"`;
    case 'number':
    case 'instant':
      return sql`(tickets.answers -> ${name}::text)::double precision`;
    case 'flag':
      return sql`(tickets.answers -> ${name}::text)::boolean`;
    case 'list':
      return sql`(tickets.answers -> ${name}::text)`;
  }
}

/** As `expressionOf`, in a form that has an order: a list is compared item by item. */
const sortedBy = (column: Column<Ticket>): RawBuilder<unknown> =>
  column.kind === 'list'
    ? sql`(select array_agg(item.word order by item.at)
        from jsonb_array_elements_text(${expressionOf(column)}) with ordinality as item (word, at)) collate "C"`
    : expressionOf(column);

function parameterOf({ kind }: Column<Ticket>, key: Exclude<Key, null>): RawBuilder<unknown> {
  if (typeof key === 'object') return texts(key.map(storable));
  switch (kind) {
    case 'number':
    case 'instant':
      return sql`${key}::double precision`;
    case 'flag':
      return sql`${key}::boolean`;
    default:
      return sql`${storable(String(key))}::text`;
  }
}
