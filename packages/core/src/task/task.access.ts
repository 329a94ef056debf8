/** Who sees which task and does what with it: one table by the person's relation to it (I14). */
import type { Person } from '../shared/person.schema.ts';
import type { Task, TaskCommandType } from './task.schema.ts';

/** What a person is to one task. A technician of the desk has only his own before him. */
export type TaskRelation = 'desk' | 'assignee' | 'author' | 'stranger';

/** A person, with the ids of the teams he is a member of. */
export type TaskPerson = { readonly person: Person; readonly teams: readonly string[] };

/** What `person` is to `task` now. */
export function taskRelation({ person, teams }: TaskPerson, task: Pick<Task, 'assignee' | 'createdBy'>): TaskRelation {
  if (person.role === 'attendant' || person.role === 'manager') return 'desk';
  if (person.role !== 'technician') return 'stranger';
  if (isMine({ person, teams }, task) || isMyRoles(person, task)) return 'assignee';
  return task.createdBy.id === person.id ? 'author' : 'stranger';
}

/** Given to him, or to a team of his. */
export const isMine = ({ person, teams }: TaskPerson, { assignee }: Pick<Task, 'assignee'>): boolean =>
  assignee.kind === 'person' ? assignee.id === person.id : assignee.kind === 'team' && teams.includes(assignee.teamId);

/** Given to whoever has his role. */
export const isMyRoles = ({ role }: Person, { assignee }: Pick<Task, 'assignee'>): boolean =>
  assignee.kind === 'role' && assignee.role === role;

const everybody: readonly TaskRelation[] = ['desk', 'assignee', 'author'];

/** Who may do what: whoever owes a task does it, whoever gave it takes it back, the desk both. */
export const taskCommanders: Readonly<Record<TaskCommandType, readonly TaskRelation[]>> = {
  'task.complete': ['desk', 'assignee'],
  'task.reopen': everybody,
  'task.cancel': ['desk', 'author'],
  'task.assign': ['desk', 'author'],
  'task.reschedule': ['desk', 'author'],
};

/** Whether the task exists for him. */
export const maySeeTask = (person: TaskPerson, task: Task): boolean => taskRelation(person, task) !== 'stranger';

/** Tasks are the desk’s own: no customer gives one, nor is given one. */
export const mayAddTasks = ({ role }: Person): boolean =>
  role === 'attendant' || role === 'manager' || role === 'technician';
