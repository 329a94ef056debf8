/** What a profile makes of a draft: the answers, what they cost, how urgent they are, who gets them, and by when. */
import { deadlineFor } from '../calendar/deadline.rules.ts';
import { coverageOf } from '../coverage/coverage.rules.ts';
import { criticalityOf } from '../criticality/criticality.rules.ts';
import { answersOf } from '../form/answers.rules.ts';
import type { FormDefinition } from '../form/form.schema.ts';
import { chosenOption } from '../form/options.rules.ts';
import { DeskError } from '../shared/desk-error.ts';
import type { Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import { textOf } from '../shared/text.ts';
import type { Opening } from '../ticket/ticket.open.ts';
import type { FieldValue, FieldValues, TicketDraft } from '../ticket/ticket.schema.ts';
import type { PortalProfile } from './profile.schema.ts';
import { routeOf } from './routing.rules.ts';

/** Who opens, in whose name, and when. */
export type OpeningContext = { readonly by: Person; readonly requester: Person; readonly at: Instant };

/**
 * The opening of a draft, for `openTicket`.
 *
 * @throws DeskError `invalid` with every field at fault: see `answersOf`; `formId` where the profile has no such form.
 */
export function openingFor(profile: PortalProfile, draft: TicketDraft, { requester, at }: OpeningContext): Opening {
  const form = formOf(profile, draft.formId);
  const values = answersOf(form, profile, draft.values);
  const { subject, description, additionalEmails, ...fields } = values;
  const urgency = criticalityOf(form, profile, values);
  return {
    subject: textIn(subject) || subjectFrom(form, profile, values),
    description: textIn(description),
    fields: { ...fields, ...computedIn(form, urgency?.level.id) },
    additionalEmails: listIn(additionalEmails).filter((address) => !isOf(requester, address)),
    critical: urgency?.critical ?? false,
    coverage: coverageOf(form, profile, values)?.coverage ?? null,
    deadline: deadlineFor(profile.deadline, profile.calendar, at),
    ...routeOf(form, profile, values),
  };
}

/** The form of that id. @throws DeskError `invalid`, field `formId`, naming the forms there are. */
export function formOf({ forms }: PortalProfile, id: string): FormDefinition {
  const form = forms.find((each) => each.id === id);
  if (form) return form;
  const right = forms.map((each) => each.id).join(', ');
  throw new DeskError('invalid', `formId: there is no form ${id}; right would be ${right}`, {
    fields: [{ field: 'formId', code: 'not_a_choice' }],
  });
}

/** The level under the names of the fields that show it, so that lists are filtered by it; none where nothing computes one. */
export const computedIn = ({ fields }: FormDefinition, level: string | undefined): FieldValues =>
  level === undefined
    ? {}
    : Object.fromEntries(fields.filter(({ kind }) => kind === 'criticality').map(({ name }) => [name, level]));

/** A form that asks for no subject (PWS 2.3.2) is listed by the last choice made in it. */
function subjectFrom(form: FormDefinition, profile: PortalProfile, values: FieldValues): string {
  const chosen = form.fields
    .map(({ name }) => chosenOption(form.fields, name, profile, values))
    .filter((one) => one !== null);
  return textOf(chosen.at(-1)?.label ?? form.label, profile.locale);
}

// He is written to anyway.
const isOf = ({ email }: Person, address: string): boolean => email?.toLowerCase() === address.toLowerCase();

const textIn = (value: FieldValue | undefined): string => (typeof value === 'string' ? value : '');
const listIn = (value: FieldValue | undefined): readonly string[] => (typeof value === 'object' ? value : []);
