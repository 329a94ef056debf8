/** Which pages a service passes, in the manual’s order: what was not chosen is left out (Integrator 1.1–1.10). */
import { chosenOption } from '../form/options.rules.ts';
import type { FormDefinition } from '../form/form.schema.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { Person } from '../shared/person.schema.ts';
import { intakeSteps, type IntakeDraft, type IntakeStep } from './intake.schema.ts';

/** What a desk can do of all that the wizard offers. */
export type IntakeCapability = 'inbox' | 'scripts' | 'files' | 'agenda' | 'mail' | 'tasks';

/** Who takes in, under which profile, at what kind of desk. */
export type IntakeSeat = {
  readonly me: Person;
  readonly profile: PortalProfile;
  /** The form of the ticket: its fields `origin`, `serviceType` and `checks` have pages of their own, the others are the matter. */
  readonly form: FormDefinition;
  readonly capabilities: readonly IntakeCapability[];
};

/** The pages, in order. */
export function stepsOf(draft: IntakeDraft, seat: IntakeSeat): readonly IntakeStep[] {
  const { run, wants } = draft;
  const stands: Readonly<Record<IntakeStep, boolean>> = {
    origin: fieldsOf('origin', seat.form).length > 0,
    messages: isOffered('inbox', seat) && isFromInbox(draft, seat),
    customer: true,
    person: true,
    matter: true,
    script: isOffered('scripts', seat),
    report: run !== null && run.steps.length > 0,
    firstContact: true,
    attachments: wants.attachments && isOffered('files', seat),
    order: wants.order && mayOrder(seat),
    resolved: wants.resolved && mayResolve(seat),
    email: wants.email && isOffered('mail', seat),
    task: wants.task && isOffered('tasks', seat),
  };
  return intakeSteps.filter((step) => stands[step]);
}

/** The names of the form’s fields that are asked on a page. */
export function fieldsOf(step: IntakeStep, { fields }: FormDefinition): readonly string[] {
  const names = fields.map(({ name }) => name);
  if (step === 'origin') return names.filter((name) => name === 'origin');
  if (step === 'firstContact') return names.filter((name) => onFirstContact.includes(name));
  return step === 'matter' ? names.filter((name) => name !== 'origin' && !onFirstContact.includes(name)) : [];
}

const onFirstContact: readonly string[] = ['serviceType', 'checks'];

/** The page after this one; null after the last. Where the page itself no longer stands, the first one behind it. */
export const stepAfter = (draft: IntakeDraft, seat: IntakeSeat): IntakeStep | null =>
  stepsOf(draft, seat).find((step) => placeOf(step) > placeOf(draft.step)) ?? null;

/** The page before this one; null before the first. */
export const stepBefore = (draft: IntakeDraft, seat: IntakeSeat): IntakeStep | null =>
  stepsOf(draft, seat).findLast((step) => placeOf(step) < placeOf(draft.step)) ?? null;

const placeOf = (step: IntakeStep): number => intakeSteps.indexOf(step);

const isOffered = (capability: IntakeCapability, { capabilities }: IntakeSeat): boolean =>
  capabilities.includes(capability);

/** Field work is ordered on a ticket that the operator takes up himself: not where somebody must release it first. */
export const mayOrder = (seat: IntakeSeat): boolean =>
  isOffered('agenda', seat) && seat.profile.policy.fieldWork && mayResolve(seat);

/** The operator answers what he opened only where nobody must release it first (PWS 2.5). */
export const mayResolve = ({ profile: { policy } }: IntakeSeat): boolean => !policy.releaseAsked;

function isFromInbox({ values }: IntakeDraft, { form, profile }: IntakeSeat): boolean {
  const origin = chosenOption(form.fields, 'origin', profile, values);
  return origin === null ? fieldsOf('origin', form).length === 0 : origin.fromInbox === true;
}
