/** A query of the usual make, told by a look: whoever asks as our lists do need not wait for the schema. */
import { DEFAULT_LIMIT } from '../shared/page-limit.ts';
import type { Filter, Sort } from '../query/query.schema.ts';
import { stages as all } from '../shared/stages.ts';
import type { AskedQuery, TicketQuery } from './ticket-query.schema.ts';

/**
 * The query as the schema would read it, or null where that must be asked: whatever is not surely right. What it takes,
 * the schema takes and reads the same.
 */
export function usualQuery(query: unknown): AskedQuery | null {
  if (!isRecord(query) || !Object.keys(query).every((name) => name in parts)) return null;
  const asked: unknown = { scope: 'all', filters: [], sort: [], limit: DEFAULT_LIMIT, ...withoutGaps(query) };
  return isUsual(asked) ? asked : null;
}

const isUsual = (query: unknown): query is AskedQuery =>
  isRecord(query) && Object.entries(parts).every(([name, isRight]) => isRight(query[name]));

const withoutGaps = (query: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));

type Look = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
const isText =
  (least: number, most: number): Look =>
  (value) =>
    typeof value === 'string' && value.length >= least && value.length <= most;
const isColumn = isText(1, 64);
const isWord = isText(0, 500);
const isListOf =
  (is: Look, most: number): Look =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(is);
const isOneOf =
  (choices: readonly unknown[]): Look =>
  (value) =>
    choices.includes(value);
const orAbsent =
  (is: Look): Look =>
  (value) =>
    value === undefined || is(value);
const has = (value: unknown, looks: Readonly<Record<string, Look>>): boolean =>
  isRecord(value) &&
  Object.keys(value).length === Object.keys(looks).length &&
  Object.entries(looks).every(([name, is]) => is(value[name]));

// The other operators are asked by people who build filters: they have the schema already.
const usual: readonly Filter['operator'][] = ['equals', 'differs', 'greater', 'less', 'contains'];
const isFilter: Look = (value) =>
  has(value, { column: isColumn, operator: isOneOf(usual), value: isWord }) ||
  has(value, { column: isColumn, operator: isOneOf(['empty']), value: isOneOf([true, false]) });
const directions: readonly Sort['direction'][] = ['ascending', 'descending'];

const parts: Readonly<Record<keyof TicketQuery, Look>> = {
  scope: isOneOf(['mine', 'all']),
  stages: orAbsent(isListOf(isOneOf(all), all.length)),
  filters: isListOf(isFilter, 50),
  search: orAbsent((value) => has(value, { text: isWord, columns: isListOf(isColumn, 20) }) && hasColumns(value)),
  sort: isListOf((value) => has(value, { column: isColumn, direction: isOneOf(directions) }), 10),
  limit: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 500,
  after: orAbsent((value) => typeof value === 'string'),
};
const hasColumns: Look = (value) => isRecord(value) && Array.isArray(value['columns']) && value['columns'].length > 0;
