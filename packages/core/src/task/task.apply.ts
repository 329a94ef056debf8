/** Drafts and commands become entries, entries become tasks: the fold of a task (I14). */
import { transition } from 'xstate';
import { DeskError } from '../shared/desk-error.ts';
import type { Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import { taskCommanders, taskRelation, type TaskPerson } from './task.access.ts';
import { taskLifecycle } from './task.lifecycle.ts';
import type { Task, TaskCommand, TaskDraft, TaskEntry, TaskId } from './task.schema.ts';

/** A new task: one entry that holds its draft. */
export const newTask = (id: TaskId, draft: TaskDraft, stamp: { readonly by: Person; readonly at: Instant }): Task =>
  replayTask(id, [{ at: stamp.at, by: refOf(stamp.by), command: { type: 'task.add', draft } }]);

/** Whether `command` leads anywhere from here, whoever gives it. */
const standsOpenTo = (task: Task, command: TaskCommand): boolean => snapshotOf(task).can(command);

/**
 * The task after `command`.
 *
 * @throws DeskError `not_allowed` with reason `access` or `stage`.
 */
export function applyToTask(task: Task, command: TaskCommand, by: TaskPerson, at: Instant): Task {
  const { type } = command;
  if (!taskCommanders[type].includes(taskRelation(by, task))) {
    throw new DeskError('not_allowed', `${by.person.name} may not give ${type} on this task`, { reason: 'access' });
  }
  if (!standsOpenTo(task, command)) {
    throw new DeskError('not_allowed', `${type} is refused on a task that is ${task.state}`, { reason: 'stage' });
  }
  return evolved(task, { at, by: refOf(by.person), command });
}

/** The commands that `by` may give now. */
export const allowedOnTask = (task: Task, by: TaskPerson): readonly TaskCommand['type'][] =>
  asked
    .filter((command) => taskCommanders[command.type].includes(taskRelation(by, task)) && standsOpenTo(task, command))
    .map(({ type }) => type);

const asked: readonly TaskCommand[] = [
  { type: 'task.complete' },
  { type: 'task.reopen', reason: '?' },
  { type: 'task.cancel', reason: '?' },
  { type: 'task.assign', assignee: { kind: 'role', role: 'attendant' } },
  { type: 'task.reschedule', due: null },
];

/** @throws DeskError `corrupted` where the entries do not begin with the task's being added. */
export function replayTask(id: TaskId, [first, ...rest]: readonly TaskEntry[]): Task {
  if (first?.command.type !== 'task.add') throw new DeskError('corrupted', `Task ${id} does not begin with task.add`);
  const { at, by, command } = first;
  const { title, text = '', assignee, due = null, ticketId = null } = command.draft;
  const added: Task = {
    ...{ id, title, text, assignee, due, ticketId, state: 'open', createdBy: by, createdAt: at, updatedAt: at },
    entries: [first],
  };
  return rest.reduce(evolved, added);
}

function evolved(task: Task, entry: TaskEntry): Task {
  const { command, at } = entry;
  if (command.type === 'task.add') throw new DeskError('corrupted', `Task ${task.id} is added twice`);
  const [{ value, context }] = transition(taskLifecycle, snapshotOf(task), command);
  return { ...task, ...context, state: value, updatedAt: at, entries: [...task.entries, entry] };
}

const snapshotOf = ({ state, assignee, due }: Task) =>
  taskLifecycle.resolveState({ value: state, context: { assignee, due } });
