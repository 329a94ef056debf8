/** What a view of a new ticket shows at once: forms to choose from, one to fill, or a word why not. */
import { formFace, type FormFace, type FormViewOptions } from '../../form/form-face.select.ts';
import type { FormDefinition } from '../../form/form.schema.ts';
import type { FormAdvice } from '../../form/form.select.ts';
import { plainTextOf } from '../../shared/plain-text.ts';
import type { PortalProfile } from '../../profile/profile.schema.ts';
import type { Attachment } from '../../shared/attachment.schema.ts';
import type { DeskError, FieldFault } from '../../shared/desk-error.ts';
import type { Person } from '../../shared/person.schema.ts';
import { textOf } from '../../shared/text.ts';
import { mayOpen, worksHere } from '../../ticket/ticket.access.ts';
import type { FieldValues } from '../../ticket/ticket.schema.ts';
import type { Question } from './answers.actors.ts';
import type { DraftStanding, OpenTicketFacts } from './open-ticket.facts.ts';
import type { OpenTicketSnapshot } from './open-ticket.machine.ts';

/** One kind of request, where the profile has several. */
export type FormChoice = { readonly id: string; readonly label: string; readonly explanation: string | null };

/** The customer's side of a ticket. `customers` is null where a person opens for himself. */
export type RequesterView = {
  readonly requester: Person | null;
  readonly customers: readonly Person[] | null;
  readonly fault: FieldFault | null;
};

/** A form being filled, with whatever stands in its way. */
export type Filling<Form> = {
  readonly kind: 'filling';
  readonly form: Form;
  readonly requester: RequesterView;
  readonly attachments: readonly Attachment[];
  /** Files of the draft that are gone. */
  readonly lostFiles: readonly Attachment[];
  /** What a desk may know already. */
  readonly question: Question;
  /** Every fault, in the form's order; those that are no field's of the form too. */
  readonly faults: readonly FieldFault[];
  readonly failure: DeskError | null;
  readonly draft: DraftStanding;
  readonly busy: boolean;
  /** There are other forms to go back to. */
  readonly mayLeave: boolean;
};

/** A form before anybody is advised on what he writes: that comes with the machines. */
export type FillingFace = Filling<FormFace & Partial<FormAdvice>>;

/** What stands there until a ticket is registered: exactly one thing, told apart by `kind`. */
export type Unregistered<Form> =
  /** `untrained`: TOTALL 5 (T21). `nobody`: somebody of the desk, and no directory of customers. */
  | { readonly kind: 'barred'; readonly reason: 'untrained' | 'nobody' }
  | { readonly kind: 'meeting'; readonly failure: DeskError | null }
  | { readonly kind: 'choosing'; readonly forms: readonly FormChoice[] }
  | Filling<Form>;

/** What a snapshot holds, without what is the machine's own. */
export const selectOpenTicket = (snapshot: OpenTicketSnapshot): OpenTicketFacts => ({
  ...snapshot.context,
  busy: snapshot.hasTag('busy'),
});

/** What is shown before the machines are there, and may be shown after. */
export type OpenTicketFace = Unregistered<FillingFace['form']>;

/** How a form is shown, whole or its face alone. */
type ShowForm<Form> = (
  form: FormDefinition,
  profile: PortalProfile,
  values: FieldValues,
  options: FormViewOptions,
) => Form;

/** The facts as a reader of `locale` sees them before the machines are there. */
export const openTicketFace = (facts: OpenTicketFacts, locale: string): OpenTicketFace =>
  unregistered(facts, locale, formFace);

/** What stands there until a ticket is registered, its form as `show` has it. Cheap enough for every keystroke. */
export function unregistered<Form>(facts: OpenTicketFacts, locale: string, show: ShowForm<Form>): Unregistered<Form> {
  const { me, profile, namesPeople, customers, formId, failure } = facts;
  const forDesk = worksHere(me);
  if (!forDesk && !mayOpen(me, me, profile.policy)) return { kind: 'barred', reason: 'untrained' };
  if (forDesk && !namesPeople) return { kind: 'barred', reason: 'nobody' };
  if (forDesk && customers === null) return { kind: 'meeting', failure };
  const form = profile.forms.find(({ id }) => id === formId);
  if (!form) return { kind: 'choosing', forms: choices(profile, locale) };
  const { values, faults, attachments, lostFiles, draft, busy, requesterId } = facts;
  const requester = forDesk ? (customers?.find(({ id }) => id === requesterId) ?? null) : me;
  return {
    kind: 'filling',
    form: show(form, profile, values, { locale, faults, attachments, ...(requester && { requester }) }),
    requester: { requester, customers, fault: faults.find(({ field }) => field === 'requesterId') ?? null },
    question: { text: questionIn(values), company: forDesk ? (requester?.companyName ?? null) : null },
    ...{ attachments, lostFiles, faults, failure, draft, busy, mayLeave: profile.forms.length > 1 },
  };
}

const choices = ({ forms }: PortalProfile, locale: string): readonly FormChoice[] =>
  forms.map(({ id, label, explanation }) => ({
    id,
    label: textOf(label, locale),
    explanation: explanation === undefined ? null : textOf(explanation, locale),
  }));

// A question is short: of a form without a subject, how its story begins.
const LONGEST_QUESTION = 200;

function questionIn({ subject, description }: FieldValues): string {
  const asked = subject ?? description;
  return typeof asked === 'string' ? plainTextOf(asked).slice(0, LONGEST_QUESTION) : '';
}
