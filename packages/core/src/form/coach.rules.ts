/** What a description still lacks for a quick answer (T19, B5). */
import { fold } from '../shared/fold.ts';
import type { FieldValues } from '../ticket/ticket.schema.ts';
import { holds, isAnswered } from './condition.rules.ts';
import type { CoachRule, FormDefinition } from './form.schema.ts';
import { plainTextOf } from '../shared/plain-text.ts';

/** The rules that are not yet satisfied, in the form's order. `fileNames` are those of the files attached so far. */
export function lacking(
  form: FormDefinition,
  values: FieldValues,
  fileNames: readonly string[] = [],
): readonly CoachRule[] {
  const files = fileNames.map(fold);
  const texts = new Map<string, string>();
  const textIn = (name: string): string => {
    const text = texts.get(name) ?? foldedText(form, values, name);
    texts.set(name, text);
    return text;
  };
  return form.coach.filter((rule) => (rule.when ? holds(rule.when, values) : true) && !isMet(rule));

  function isMet({ field, present, filled, attached }: CoachRule): boolean {
    if (filled !== undefined && isAnswered(values[filled])) return true;
    if (attached !== undefined && files.some((name) => patternOf(attached).test(name))) return true;
    return present !== undefined && patternOf(present).test(textIn(field));
  }
}

// A rule of the profile is asked of it at every keystroke: so much text, and no more.
const LONGEST_READ = 20_000;

function foldedText(form: FormDefinition, values: FieldValues, name: string): string {
  const value = values[name];
  if (typeof value !== 'string') return '';
  const rich = form.fields.some((field) => field.name === name && field.kind === 'richText');
  return fold((rich ? plainTextOf(value) : value).slice(0, LONGEST_READ));
}

/** A pattern of the profile. @throws SyntaxError where it is none: `checkProfile` says so first. */
export function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, known);
  return known;
}
const patterns = new Map<string, RegExp>();
