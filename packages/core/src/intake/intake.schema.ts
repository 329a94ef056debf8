/** A service that an operator is taking in: everything typed so far, as plain data that a browser keeps (Integrator 1). */
import * as z from 'zod/mini';
import { Script } from '../script/script.schema.ts';
import { ScriptStep } from '../script/script-run.schema.ts';
import { Attachment } from '../shared/attachment.schema.ts';
import { CompanyId, OperationId, TicketId } from '../shared/ids.ts';
import { Instant } from '../shared/instant.schema.ts';
import { Person } from '../shared/person.schema.ts';
import { TaskAssignee } from '../task/task.schema.ts';
import { FieldValues } from '../ticket/ticket.schema.ts';
import { AppointmentKind } from '../work-order/work-order.schema.ts';
import { InboundMessage } from './message.schema.ts';

/** The pages of the wizard in the manual’s order; those not chosen are left out. `stepsOf` says which stand. */
export const intakeSteps = [
  ...(['origin', 'messages', 'customer', 'person', 'matter', 'script', 'report', 'firstContact'] as const),
  ...(['attachments', 'order', 'resolved', 'email', 'task'] as const),
] as const;
/** One of `intakeSteps`. */
export const IntakeStep = z.enum(intakeSteps);
export type IntakeStep = z.infer<typeof IntakeStep>;

/**
 * What is written at the end, in this order: each under an operation id of its own, so that nothing is sent twice. The mail
 * goes before the end of the ticket: a timeline that is over takes no more words.
 */
export const intakeWrites = [
  ...(['contact', 'open', 'message', 'run', 'accept', 'order', 'email', 'resolve', 'task'] as const),
] as const;
/** One of `intakeWrites`. */
export const IntakeWrite = z.enum(intakeWrites);
export type IntakeWrite = z.infer<typeof IntakeWrite>;

const text = z.string().check(z.maxLength(8000));

/** What the first contact asks for beyond itself (Integrator 1.7). */
export const IntakeWants = z.object({
  attachments: z.boolean(),
  order: z.boolean(),
  resolved: z.boolean(),
  email: z.boolean(),
  task: z.boolean(),
});
export type IntakeWants = z.infer<typeof IntakeWants>;

/** What the operator fills in beside the form of the ticket; half-written texts stand as they are. */
export const IntakeParts = z.object({
  /** "Localizar Reg.": the customer’s own message (I3). */
  message: z.nullable(InboundMessage),
  /** "Localizar Cliente": in whose name it is opened; null while a new contact is written (I4). */
  requester: z.nullable(Person),
  /** "Novo Contato" (I5). */
  contact: z.nullable(z.object({ name: text, email: text, phone: text, companyId: z.optional(CompanyId) })),
  /** The script in the edition that is walked, and how far (I7). */
  run: z.nullable(z.object({ script: Script, startedAt: Instant, steps: z.readonly(z.array(ScriptStep)) })),
  wants: IntakeWants,
  /** With a note each (I9). */
  attachments: z.readonly(z.array(Attachment)),
  /** "Ord. Serviço": of start, until and minutes two give the third (I10). */
  order: z.object({
    kind: z._default(AppointmentKind, 'workOrder'),
    technicianId: text,
    statusId: text,
    typeId: text,
    date: text,
    start: text,
    until: text,
    minutes: z.nullable(z.number()),
    work: text,
  }),
  /** "Atend. Resolvido": said twice, and how (I12). */
  resolved: z.object({ confirmed: z.boolean(), solution: text }),
  /** "Enviar E-mail": chosen addresses, copies, a template or words of his own (I13). */
  email: z.object({
    to: z.readonly(z.array(z.string())),
    copies: z.readonly(z.array(z.string())),
    templateId: text,
    subject: text,
    body: text,
    attachments: z.readonly(z.array(Attachment)),
  }),
  /** "Tarefa" (I14). */
  task: z.object({ title: text, text, assignee: z.nullable(TaskAssignee), due: z.nullable(Instant) }),
});
export type IntakeParts = z.infer<typeof IntakeParts>;

/** How far the writes at the end have come. */
export const IntakeProgress = z.object({
  done: z.readonly(z.array(IntakeWrite)),
  skipped: z.readonly(z.array(IntakeWrite)),
  /** The ticket, once it is opened, at the version last seen; its number is the protocol (I15). */
  ticket: z.nullable(z.object({ id: TicketId, number: z.string(), version: z.int() })),
  requesterId: z.nullable(Person.shape.id),
});
export type IntakeProgress = z.infer<typeof IntakeProgress>;

/** All of it. */
export const IntakeDraft = z.extend(IntakeParts, {
  startedAt: Instant,
  formId: z.string(),
  step: IntakeStep,
  /** Answers to the form of the ticket: origin, plan, problem, service type, checks and whatever else it asks. */
  values: FieldValues,
  operations: z.record(IntakeWrite, OperationId),
  /** It was being written when it was last kept. */
  finishing: z.boolean(),
  progress: IntakeProgress,
});
export type IntakeDraft = z.infer<typeof IntakeDraft>;
