/** The form's choices asked again, each narrowing the next, and the coverage that follows from them (TOTALL 12, T23). */
import { coverageOf } from '../../coverage/coverage.rules.ts';
import { isShown } from '../../form/condition.rules.ts';
import type { FormDefinition } from '../../form/form.schema.ts';
import { optionsFor } from '../../form/options.rules.ts';
import { settle } from '../../form/settle.rules.ts';
import type { Coverage, FieldValues } from '../../ticket/ticket.schema.ts';
import type { CommandInput, FormGiven, InputValues } from './command-input.ts';

type Asked = { readonly inputs: readonly CommandInput[]; readonly coverage: Coverage | null };

const PREFIX = 'fields.';

/** What is asked of who reclassifies, given what he chose so far. */
export function newAnswers(form: FormDefinition, { ticket, profile }: FormGiven, values: InputValues): Asked {
  const answers = settle(form, profile, { ...ticket.fields, ...answersIn(values) });
  const inputs = form.fields
    .filter((field) => field.kind === 'choice' && isShown(field, answers))
    .map((field): CommandInput => {
      const { name, label, required } = field;
      const options = optionsFor(field, profile, answers).map((option) => ({ id: option.id, label: option.label }));
      const value = answers[name];
      return {
        ...{ name: `${PREFIX}${name}`, kind: 'choice', label, required, options },
        initial: typeof value === 'string' ? value : '',
      };
    });
  return { inputs, coverage: coverageOf(form, profile, answers)?.coverage ?? null };
}

const answersIn = (values: InputValues): FieldValues =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith(PREFIX) && typeof value === 'string' ? [[name.slice(PREFIX.length), value]] : [],
    ),
  );
