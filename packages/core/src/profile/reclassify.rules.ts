/** What a profile makes of new answers to a ticket's form: bound by it as the opening was, with what follows from them. */
import { coverageOf } from '../coverage/coverage.rules.ts';
import { criticalityOf, isUrgent } from '../criticality/criticality.rules.ts';
import { checkAnswers } from '../form/answers.rules.ts';
import { isOnlyShown } from '../form/condition.rules.ts';
import type { FormDefinition } from '../form/form.schema.ts';
import { settle } from '../form/settle.rules.ts';
import { DeskError, type FieldFault } from '../shared/desk-error.ts';
import type { CommandOf } from '../ticket/ticket.command.schema.ts';
import type { FieldValues, Ticket } from '../ticket/ticket.schema.ts';
import { computedIn, formOf } from './opening.rules.ts';
import type { PortalProfile } from './profile.schema.ts';

type Reclassify = CommandOf<'ticket.reclassify'>;

/**
 * The command with clean answers and what follows from them: the coverage of the reason (TOTALL 12), and the urgency
 * where the answers now say another than before (TOTALL 8). What no longer fits the choice above it is taken away.
 *
 * @throws DeskError `invalid`, naming as `fields.<name>` what the form does not ask or does not offer and what is missing
 * of its choices, and `coverage` where it contradicts the reason.
 */
export function reclassifiedBy(profile: PortalProfile, ticket: Ticket, command: Reclassify): Reclassify {
  const { type, fields: given, coverage, reason } = command;
  const whole = formOf(profile, ticket.formId);
  const form = askedAgain(whole);
  const merged = { ...ticket.fields, ...given };
  const settled = settle(form, profile, merged);
  const { values, faults } = checkAnswers(form, profile, { ...settled, ...unsettled(form, merged, given) });
  const derived = coverageOf(form, profile, settled)?.coverage;
  const wrong = [
    ...unknownTo(form, given, values, faults),
    ...faults.filter(({ field }) => field in given || isChoice(form, field)).map(ofTheCommand),
    ...(derived && coverage && derived !== coverage ? [{ field: 'coverage', code: 'not_a_choice' }] : []),
  ];
  if (wrong.length > 0) throw refused(wrong);
  const urgent = isUrgent(profile, values);
  return {
    ...{ type, reason },
    fields: {
      ...changesOf(form, ticket.fields, given, values),
      ...newIn(ticket.fields, computedIn(whole, criticalityOf(form, profile, values)?.level.id)),
    },
    ...((derived ?? coverage) && { coverage: derived ?? coverage }),
    ...(isUrgent(profile, ticket.fields) !== urgent && { critical: urgent }),
  };
}

/** The form without what a ticket holds apart from its answers, and what is nobody's to answer. */
const askedAgain = (form: FormDefinition): FormDefinition => ({
  ...form,
  fields: form.fields.filter((field) => !apart.has(field.name) && !isOnlyShown(field)),
});

const apart: ReadonlySet<string> = new Set(['subject', 'description', 'additionalEmails']);

const isChoice = ({ fields }: FormDefinition, name: string): boolean =>
  fields.some((field) => field.name === name && field.kind === 'choice');

/** What was said, and what must be answered: wrong, it is to be named, not settled away. */
const unsettled = ({ fields }: FormDefinition, merged: FieldValues, given: FieldValues): FieldValues => {
  const kept = new Set(fields.filter(({ name, required }) => required || name in given).map(({ name }) => name));
  return Object.fromEntries(Object.entries(merged).filter(([name]) => kept.has(name)));
};

/** Answers to what the form does not ask, or does not ask now. */
const unknownTo = (
  { fields }: FormDefinition,
  given: FieldValues,
  values: FieldValues,
  faults: readonly FieldFault[],
): readonly FieldFault[] =>
  Object.entries(given)
    .filter(([name, value]) => {
      if (!fields.some((field) => field.name === name)) return true;
      return value !== '' && !(name in values) && !faults.some(({ field }) => field === name);
    })
    .map(([name]) => ({ field: `fields.${name}`, code: 'not_a_choice' }));

/** What is written: what was said, and what followed from it; a blank takes an answer away. */
const changesOf = (
  { fields }: FormDefinition,
  before: FieldValues,
  given: FieldValues,
  values: FieldValues,
): FieldValues =>
  Object.fromEntries(
    fields
      .filter(({ name, kind }) => name in given || (kind === 'choice' && before[name] !== values[name]))
      .map(({ name }) => [name, values[name] ?? '']),
  );

/** What is computed anew, where it comes out otherwise. */
const newIn = (before: FieldValues, computed: FieldValues): FieldValues =>
  Object.fromEntries(Object.entries(computed).filter(([name, value]) => before[name] !== value));

const ofTheCommand = (fault: FieldFault): FieldFault => ({ ...fault, field: `fields.${fault.field}` });

const refused = (fields: readonly FieldFault[]): DeskError =>
  new DeskError('invalid', fields.map(({ field, code }) => `${field}: ${code}`).join('; '), { fields });
