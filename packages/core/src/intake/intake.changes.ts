/** How each wish of the operator changes what is typed; what is written already stays as it was sent (Integrator 1.2–1.10). */
import { wallDateAt } from '../calendar/zoned.ts';
import { settle } from '../form/settle.rules.ts';
import { walkerFor } from '../script/script.run.ts';
import type { Script } from '../script/script.schema.ts';
import type { ScriptStep } from '../script/script-run.schema.ts';
import type { DeskErrorCode } from '../shared/desk-error.ts';
import type { Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import type { FieldValues } from '../ticket/ticket.schema.ts';
import type { IntakeDraft, IntakeParts, IntakeProgress, IntakeStep, IntakeWrite } from './intake.schema.ts';
import type { IntakeSeat } from './intake.steps.ts';

/** What of a service a write has sent: it is the desk's by then. */
const sentBy: Readonly<Record<IntakeWrite, readonly (keyof IntakeDraft)[]>> = {
  contact: ['requester', 'contact'],
  open: ['requester', 'contact', 'values', 'attachments'],
  message: ['message'],
  run: ['run'],
  accept: [],
  order: ['order'],
  resolve: ['resolved'],
  email: ['email'],
  task: ['task'],
};

/** The draft with `changes`, but for what is written already. */
function changed(draft: IntakeDraft, changes: Partial<IntakeDraft>): IntakeDraft {
  const sent = new Set<string>(draft.progress.done.flatMap((write) => sentBy[write]));
  return { ...draft, ...Object.fromEntries(Object.entries(changes).filter(([name]) => !sent.has(name))) };
}

/** Answers to the ticket’s form, with everything that follows from them. */
export const answered = (draft: IntakeDraft, { form, profile }: IntakeSeat, values: FieldValues): IntakeDraft =>
  changed(draft, { values: settle(form, profile, { ...draft.values, ...values }) });

/** Anything beside the form. Whoever chooses a customer writes no new contact, and the other way round. */
export function filled(draft: IntakeDraft, parts: Partial<IntakeParts>): IntakeDraft {
  const [requester, contact] = [parts.requester ?? null, parts.contact ?? null];
  const one = requester ? { contact: null } : contact ? { requester: null } : {};
  return changed(draft, { ...parts, ...one });
}

/** A message chosen: its sender, where he is known, is the customer; its text, where nothing is written, the problem (I3). */
export function received(
  draft: IntakeDraft,
  seat: IntakeSeat,
  message: NonNullable<IntakeParts['message']>,
  people: readonly Person[],
): IntakeDraft {
  const sender = people.find(
    ({ email, role }) => role === 'requester' && email?.toLowerCase() === message.from.toLowerCase(),
  );
  const isBlank = draft.values['description'] === undefined || draft.values['description'] === '';
  const hasProblem = seat.form.fields.some(({ name }) => name === 'description');
  const next = filled(draft, { message, ...(sender && { requester: sender }) });
  return isBlank && hasProblem ? answered(next, seat, { description: message.text }) : next;
}

/** A script chosen: asked from its first question on. */
export const scripted = (draft: IntakeDraft, script: Script, startedAt: Instant): IntakeDraft =>
  changed(draft, { run: { script, startedAt, steps: [] } });

/** One step of the script, where it may be taken; an outcome suggests what the first contact asks for (I7, I8). */
export function walked(draft: IntakeDraft, step: ScriptStep): IntakeDraft {
  const { run, wants } = draft;
  if (run === null) return draft;
  const walker = walkerFor(run.script);
  if (!walker.may(run.steps, step)) return draft;
  const steps = [...run.steps, step];
  const { outcome, ended } = walker.standing(steps);
  const suggested = ended ? (outcome?.suggests ?? []) : [];
  const wishes = Object.fromEntries(suggested.map((wish) => [wish === 'workOrder' ? 'order' : wish, true]));
  return changed(draft, { run: { ...run, steps }, wants: { ...wants, ...wishes } });
}

/** On another page. An order is dated today unless it says otherwise (Integrator 1.8.1.3), an answer is what was checked. */
export function turned(draft: IntakeDraft, step: IntakeStep, { profile }: IntakeSeat, at: Instant): IntakeDraft {
  const { order, resolved, values } = draft;
  const date = order.date === '' ? wallDateAt(at, profile.calendar.timeZone) : order.date;
  const checks = values['checks'];
  const solution = resolved.solution === '' && typeof checks === 'string' ? checks : resolved.solution;
  return {
    ...draft,
    step,
    ...(step === 'order' && { order: { ...order, date } }),
    ...(step === 'resolved' && { resolved: { ...resolved, solution } }),
  };
}

/** After one of the writes. */
export const progressed = (draft: IntakeDraft, progress: IntakeProgress): IntakeDraft => ({ ...draft, progress });

/** One write is left out: the others go on. */
export const skipped = (draft: IntakeDraft, write: IntakeWrite): IntakeDraft => ({
  ...draft,
  progress: { ...draft.progress, skipped: [...draft.progress.skipped, write] },
});

/** On which page a refused write is mended. */
export const mendedOn: Readonly<Record<IntakeWrite, IntakeStep>> = {
  ...{ contact: 'person', open: 'matter', message: 'messages', run: 'report', accept: 'firstContact' },
  ...{ order: 'order', resolve: 'resolved', email: 'email', task: 'task' },
};

/** Without these there is no ticket, and nothing else to write. */
export const maySkip = (write: IntakeWrite): boolean => write !== 'contact' && write !== 'open';

const refusals: readonly DeskErrorCode[] = ['invalid', 'not_allowed', 'not_found', 'unsupported'];

/** A refusal left nothing behind, so that it is mended and sent again; of a failure nobody knows. */
export const mayMend = (code: DeskErrorCode): boolean => refusals.includes(code);
