/** The edge of a form: answers from anywhere, checked whole, every fault at once. */
import * as z from 'zod/mini';
import { DeskError, type FieldFault } from '../shared/desk-error.ts';
import type { FieldValue, FieldValues } from '../ticket/ticket.schema.ts';
import { says, schemaOf } from './answer.rules.ts';
import { isOnlyShown, isShown } from './condition.rules.ts';
import type { Field, FormDefinition, Option } from './form.schema.ts';
import { type Catalogues, loneOption, optionsFor } from './options.rules.ts';

/** What a form makes of the values it was given. */
export type Answers = { readonly values: FieldValues; readonly faults: readonly FieldFault[] };

/**
 * The clean answers: trimmed, without blanks, hidden fields and names the form does not know.
 *
 * @throws DeskError `invalid` with every field at fault: `required`, `not_a_choice`, `too_long`, `too_many`, `wrong_type`,
 * `not_an_email`, `not_a_phone`, `not_a_date`, `not_a_version`.
 */
export function answersOf(form: FormDefinition, profile: Catalogues, given: FieldValues): FieldValues {
  const { values, faults } = checkAnswers(form, profile, given);
  if (faults.length === 0) return values;
  throw new DeskError('invalid', faults.map((fault) => sentenceFor(fault, form, profile, values)).join('; '), {
    fields: faults,
  });
}

/** The same without throwing: what holds, and what is at fault, in the form's order. */
export function checkAnswers(form: FormDefinition, profile: Catalogues, given: FieldValues): Answers {
  const values: Record<string, FieldValue> = {};
  const faults: FieldFault[] = [];
  for (const field of form.fields) {
    // Who asks, for whom, and how urgent it is, is the draft's and the desk's to know: a form only shows it.
    if (isOnlyShown(field) || !isShown(field, values)) continue;
    const options = optionsFor(field, profile, values);
    const value = given[field.name] === '' ? undefined : given[field.name];
    const answer = answerTo(field, options, value ?? loneOption(field, options)?.id);
    if ('fault' in answer) faults.push(...(isUndecided(field, value, values) ? [] : [answer.fault]));
    else if (answer.value !== undefined) values[field.name] = answer.value;
  }
  return { values, faults };
}

/** A choice below one that is itself at fault is neither right nor wrong yet. */
const isUndecided = ({ cascadesFrom }: Field, given: FieldValue | undefined, values: FieldValues): boolean =>
  cascadesFrom !== undefined && given !== undefined && values[cascadesFrom] === undefined;

type Answer = { readonly value: FieldValue | undefined } | { readonly fault: FieldFault };

function answerTo(field: Field, options: readonly Option[], given: FieldValue | undefined): Answer {
  const missing: Answer = field.required ? { fault: { field: field.name, code: 'required' } } : { value: undefined };
  if (given === undefined) return missing;
  const result = z.safeParse(schemaOf(field, options), given, { reportInput: true });
  if (!result.success) return says(field, given) ? { fault: faultOf(field, result.error.issues) } : missing;
  if (!says(field, result.data)) return field.kind === 'flag' && !field.required ? { value: false } : missing;
  return { value: result.data };
}

function faultOf({ name }: Field, [issue]: readonly z.core.$ZodIssue[]): FieldFault {
  if (issue === undefined || issue.code === 'invalid_type' || issue.code === 'invalid_union')
    return { field: name, code: 'wrong_type' };
  const which = issue.path.length > 0 && typeof issue.input === 'string' ? { value: issue.input } : {};
  const params = { ...which, ...(issue.code === 'custom' ? issue.params : {}) };
  const fault = { field: name, code: issue.message };
  return Object.keys(params).length > 0 ? { ...fault, params } : fault;
}

function sentenceFor(
  { field: name, code, params }: FieldFault,
  form: FormDefinition,
  profile: Catalogues,
  values: FieldValues,
): string {
  const field = form.fields.find((each) => each.name === name);
  const figures = Object.entries(params ?? {}).map(([key, value]) => `${key} ${value}`);
  const right = field && code === 'not_a_choice' ? optionsFor(field, profile, values).map(({ id }) => id) : [];
  const more = [...figures, ...(right.length > 0 ? [`right would be ${right.join(', ')}`] : [])];
  return `${name}: ${code}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;
}
