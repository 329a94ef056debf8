/** A task: something somebody of the desk owes, with or without a ticket (Integrator 1.10, I14). */
import * as z from 'zod/mini';
import { PersonId, TicketId } from '../shared/ids.ts';
import { Instant } from '../shared/instant.schema.ts';
import { PersonRef, Role } from '../shared/person.schema.ts';

/** Address of a task. */
export const TaskId = z.string().check(z.minLength(1), z.maxLength(64)).brand<'TaskId'>();
export type TaskId = z.infer<typeof TaskId>;

const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(4000));
const deskRole = Role.check(
  z.refine((role) => role !== 'requester' && role !== 'system', { error: 'right would be a role of the desk' }),
);

/** Whose it is: one person's, everybody's of a role, or a team's: whoever of them does it first. */
export const TaskAssignee = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), id: PersonId }),
  z.object({ kind: z.literal('role'), role: deskRole }),
  z.object({ kind: z.literal('team'), teamId: z.string().check(z.minLength(1), z.maxLength(64)) }),
]);
export type TaskAssignee = z.infer<typeof TaskAssignee>;

/** A task as it is handed in. */
export const TaskDraft = z.object({
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  text: z.optional(z.string().check(z.trim(), z.maxLength(4000))),
  assignee: TaskAssignee,
  due: z.optional(z.nullable(Instant)),
  /** The ticket it came from. */
  ticketId: z.optional(z.nullable(TicketId)),
});
export type TaskDraft = z.infer<typeof TaskDraft>;

/** What can be done with a task. Reopening and cancelling say why. */
export const TaskCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('task.complete'), note: z.optional(words) }),
  z.object({ type: z.literal('task.reopen'), reason: words }),
  z.object({ type: z.literal('task.cancel'), reason: words }),
  z.object({ type: z.literal('task.assign'), assignee: TaskAssignee }),
  z.object({ type: z.literal('task.reschedule'), due: z.nullable(Instant) }),
]);
export type TaskCommand = z.infer<typeof TaskCommand>;
/** The names of the commands: what access and the lifecycle speak of. */
export type TaskCommandType = TaskCommand['type'];

/** Where a task stands; each is a state of `taskLifecycle`. */
export const TaskState = z.enum(['open', 'done', 'cancelled']);
export type TaskState = z.infer<typeof TaskState>;

/** One thing that happened to a task, never edited: the first is its being added. */
export const TaskEntry = z.object({
  at: Instant,
  by: PersonRef,
  command: z.union([TaskCommand, z.object({ type: z.literal('task.add'), draft: TaskDraft })]),
});
export type TaskEntry = z.infer<typeof TaskEntry>;

/** A task as its entries left it. */
export const Task = z.object({
  id: TaskId,
  title: z.string(),
  text: z.string(),
  assignee: TaskAssignee,
  due: z.nullable(Instant),
  ticketId: z.nullable(TicketId),
  state: TaskState,
  createdBy: PersonRef,
  createdAt: Instant,
  updatedAt: Instant,
  /** Oldest first; a command names how many it saw. */
  entries: z.readonly(z.array(TaskEntry).check(z.minLength(1))),
});
export type Task = z.infer<typeof Task>;
