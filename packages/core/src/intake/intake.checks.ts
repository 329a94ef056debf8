/** What is missing or wrong on a page before the next one: each fault names its field (Integrator 1.3–1.10). */
import { checkAnswers } from '../form/answers.rules.ts';
import { walkerFor } from '../script/script.run.ts';
import { DeskError, type FieldFault } from '../shared/desk-error.ts';
import { parse, type Schema } from '../shared/parse.ts';
import { ContactDraft } from '../directory/contact.schema.ts';
import { TaskDraft } from '../task/task.schema.ts';
import { bookingFrom, contactFrom, type OrderingDesk } from './intake.requests.ts';
import type { IntakeDraft, IntakeStep } from './intake.schema.ts';
import { fieldsOf, stepsOf } from './intake.steps.ts';

/** Every fault of one page, in its order. A field of the ticket’s form has its own name, any other is dotted: `order.start`. */
export function faultsOn(step: IntakeStep, draft: IntakeDraft, desk: OrderingDesk): readonly FieldFault[] {
  const { form, profile } = desk.seat;
  const asked = fieldsOf(step, form);
  const ofTheForm = checkAnswers(form, profile, draft.values).faults.filter(({ field }) => asked.includes(field));
  return [...ofTheForm, ...beside(step, draft, desk)];
}

/** The first page with a fault, and its faults; null where all of it may be written. */
export function firstFaulty(
  draft: IntakeDraft,
  desk: OrderingDesk,
): { readonly step: IntakeStep; readonly faults: readonly FieldFault[] } | null {
  for (const step of stepsOf(draft, desk.seat)) {
    const faults = faultsOn(step, draft, desk);
    if (faults.length > 0) return { step, faults };
  }
  return null;
}

function beside(step: IntakeStep, draft: IntakeDraft, desk: OrderingDesk): readonly FieldFault[] {
  const { requester, contact, run, wants, resolved, email, task } = draft;
  switch (step) {
    case 'customer':
      return (requester ?? contact) ? [] : [required('requester')];
    case 'person':
      if (requester) return [];
      return contact ? read(ContactDraft, contactFrom(draft), 'contact') : [required('requester')];
    case 'script':
      // Left out, or ended: a question that still waits for its answer is neither.
      return run && run.steps.length > 0 && !walkerFor(run.script).standing(run.steps).ended
        ? [{ field: 'run', code: 'not_ended' }]
        : [];
    case 'firstContact':
      return wants.order && wants.resolved ? [{ field: 'wants.resolved', code: 'not_with_order' }] : [];
    case 'order':
      return refusalOf(() => bookingFrom(draft, desk), 'order');
    case 'resolved':
      return [
        ...(resolved.solution.trim() === '' ? [required('resolved.solution')] : []),
        ...(resolved.confirmed ? [] : [{ field: 'resolved.confirmed', code: 'required' }]),
      ];
    case 'email':
      return [
        ...(email.to.length === 0 ? [required('email.to')] : []),
        ...(email.templateId === '' && email.subject.trim() === '' ? [required('email.subject')] : []),
        ...(email.templateId === '' && email.body.trim() === '' ? [required('email.body')] : []),
      ];
    case 'task':
      return read(TaskDraft, { ...task, assignee: task.assignee ?? undefined }, 'task');
    default:
      return [];
  }
}

const required = (field: string): FieldFault => ({ field, code: 'required' });

const read = (schema: Schema, value: unknown, part: string): readonly FieldFault[] =>
  refusalOf(() => parse(schema, value), part);

function refusalOf(attempt: () => unknown, part: string): readonly FieldFault[] {
  try {
    attempt();
    return [];
  } catch (thrown) {
    return DeskError.from(thrown).fields.map((fault) => ({ ...fault, field: `${part}.${fault.field}` }));
  }
}
