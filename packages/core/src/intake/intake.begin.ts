/** A service before anything of it is written. */
import { initialAnswers } from '../form/settle.rules.ts';
import type { FormDefinition } from '../form/form.schema.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { OperationId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { IntakeDraft, IntakeParts, IntakeWrite } from './intake.schema.ts';

/** Nothing written. The operation ids are given now, so that the same service is never sent twice. */
export function beginIntake(
  { form, profile }: { readonly form: FormDefinition; readonly profile: PortalProfile },
  at: Instant,
  newId: () => OperationId,
): IntakeDraft {
  return {
    ...blankParts,
    ...{ startedAt: at, formId: form.id, step: 'origin', values: initialAnswers(form, profile), finishing: false },
    operations: operationsBy(newId),
    progress: { done: [], skipped: [], ticket: null, requesterId: null },
  };
}

const blankParts: IntakeParts = {
  ...{ message: null, requester: null, contact: null, run: null, attachments: [] },
  wants: { attachments: false, order: false, resolved: false, email: false, task: false },
  order: {
    ...{ kind: 'workOrder', technicianId: '', statusId: '', typeId: '', work: '' },
    ...{ date: '', start: '', until: '', minutes: null },
  },
  resolved: { confirmed: false, solution: '' },
  email: { to: [], copies: [], templateId: '', subject: '', body: '', attachments: [] },
  task: { title: '', text: '', assignee: null, due: null },
};

const operationsBy = (newId: () => OperationId): Readonly<Record<IntakeWrite, OperationId>> => {
  const [contact, open, message, run, accept] = [newId(), newId(), newId(), newId(), newId()];
  return {
    ...{ contact, open, message, run, accept },
    ...{ order: newId(), resolve: newId(), email: newId(), task: newId() },
  };
};
