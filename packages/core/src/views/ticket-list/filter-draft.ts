/** A filter as a person builds it, field by field, and the filter it comes to. */
import { addDays } from '../../calendar/zoned.ts';
import type { Filter, Operator } from '../../query/query.schema.ts';
import type { FilterColumn } from './filter-column.ts';
import { justBefore, startOf, within } from './list-period.ts';

/** A filter not yet finished: all of it texts, as the controls hold them. */
export type FilterDraft = {
  readonly column: string;
  readonly operator: Operator;
  /** As typed or chosen: a text, a number with comma or point, a day as `2026-03-09`, a code; of a flag and of `empty`, `true` or `false`. */
  readonly value: string;
  /** The other end of `between`. */
  readonly until: string;
};

/** A draft to begin with: the first question the column is good for. */
export const draftFor = ({ name, kind, operators, options }: FilterColumn): FilterDraft => ({
  column: name,
  operator: operators[0] ?? 'equals',
  value: options?.[0]?.value ?? (kind === 'flag' ? 'true' : ''),
  until: '',
});

/**
 * The filter a draft comes to; null while something is missing or wrong. A day is that of `timeZone`, from its first
 * moment to its last: "on the 9th" is between the two.
 */
export function filterFrom(draft: FilterDraft, { kind }: FilterColumn, timeZone: string): Filter | null {
  const { column, operator } = draft;
  const [value, until] = [draft.value.trim(), draft.until.trim()];
  if (operator === 'empty') return { column, operator, value: value !== 'false' };
  if (value === '') return null;
  switch (kind) {
    case 'instant':
      return ofDays(draft, value, until, timeZone);
    case 'number':
      return ofNumbers(draft, value, until);
    case 'flag':
      return { column, operator: 'equals', value: value === 'true' };
    default:
      return operator === 'between' ? null : { column, operator, value };
  }
}

function ofDays({ column, operator }: FilterDraft, value: string, until: string, timeZone: string): Filter | null {
  if (!isDay(value)) return null;
  if (operator === 'less') return { column, operator, value: startOf(value, timeZone) };
  if (operator === 'greater') return { column, operator, value: justBefore(addDays(value, 1), timeZone) };
  const last = operator === 'between' ? until : value;
  return isDay(last) ? within(column, value, last, timeZone) : null;
}

function ofNumbers({ column, operator }: FilterDraft, value: string, until: string): Filter | null {
  const from = numberIn(value);
  const to = numberIn(until);
  if (from === null) return null;
  if (operator === 'between') return to === null ? null : { column, operator, value: [from, to] };
  if (operator === 'differs' || operator === 'greater' || operator === 'less') return { column, operator, value: from };
  return { column, operator: 'equals', value: from };
}

function numberIn(text: string): number | null {
  const number = Number(text.replace(',', '.'));
  return text !== '' && Number.isFinite(number) ? number : null;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(Date.parse(text));
