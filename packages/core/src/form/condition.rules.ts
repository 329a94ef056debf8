/** When a condition of the profile holds, and so which fields are shown. */
import type { FieldValue, FieldValues } from '../ticket/ticket.schema.ts';
import type { Condition, Field } from './form.schema.ts';

/** Whether the named answer is one of those asked for; a list when any of its items is, a flag as `true` or `false`. */
export const holds = ({ field, is }: Condition, values: FieldValues): boolean =>
  textsOf(values[field]).some((text) => is.includes(text));

/** Whether `values` let the field appear. */
export const isShown = ({ shownWhen }: Field, values: FieldValues): boolean =>
  shownWhen === undefined || holds(shownWhen, values);

/** Whether the field shows what the desk knows or computes, and is nobody's to answer. */
export const isOnlyShown = ({ kind }: Pick<Field, 'kind'>): boolean =>
  kind === 'requester' || kind === 'company' || kind === 'criticality';

/** Whether there is an answer at all: blanks and an empty list are none. */
export const isAnswered = (value: FieldValue | undefined): boolean => textsOf(value).some((text) => text.trim() !== '');

const textsOf = (value: FieldValue | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'object' ? value : [String(value)];
