/** Answers kept in step with each other while a form is filled. */
import type { FieldValue, FieldValues } from '../ticket/ticket.schema.ts';
import { isShown } from './condition.rules.ts';
import type { Field, FormDefinition } from './form.schema.ts';
import { type Catalogues, loneOption, optionsFor } from './options.rules.ts';

/**
 * The answers that stand after one of them changed: a choice that no longer fits the one above it is cleared, a lone
 * option chooses itself, and a hidden field has no answer. Call it after every change; it changes nothing twice.
 */
export function settle(form: FormDefinition, profile: Catalogues, values: FieldValues): FieldValues {
  const settled: Record<string, FieldValue> = {};
  for (const field of form.fields) {
    const value = isShown(field, settled) ? fitting(field, profile, settled, values[field.name]) : undefined;
    if (value !== undefined) settled[field.name] = value;
  }
  return settled;
}

/** The answers a form begins with: what it presets, and what chooses itself. */
export function initialAnswers(form: FormDefinition, profile: Catalogues): FieldValues {
  const initial: Record<string, FieldValue> = {};
  for (const field of form.fields) if (field.initial !== undefined) initial[field.name] = field.initial;
  return settle(form, profile, initial);
}

function fitting(
  field: Field,
  profile: Catalogues,
  settled: FieldValues,
  value: FieldValue | undefined,
): FieldValue | undefined {
  if (field.kind !== 'choice') return value;
  const options = optionsFor(field, profile, settled);
  return options.some(({ id }) => id === value) ? value : loneOption(field, options)?.id;
}
