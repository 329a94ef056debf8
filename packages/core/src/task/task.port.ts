/** Tasks over a desk’s records: the rules stand here once, for every desk (I14). */
import { evaluate } from '../query/evaluate.ts';
import type { RecordDesk, RecordReader, WriteRecords } from '../port/records.ts';
import type { TaskPort } from '../port/task-port.ts';
import { DeskError } from '../shared/desk-error.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import { maySee } from '../ticket/ticket.access.ts';
import { isMine, isMyRoles, mayAddTasks, maySeeTask, type TaskPerson } from './task.access.ts';
import { applyToTask, newTask } from './task.apply.ts';
import { taskColumns } from './task.columns.ts';
import { TaskQuery } from './task-query.schema.ts';
import { Task, TaskCommand, TaskDraft, TaskId, type TaskAssignee } from './task.schema.ts';

/** The tasks of `desk`. */
export const tasksFor = (desk: RecordDesk): TaskPort => ({
  list: (query, options) =>
    desk.read(options, async ({ records, me }) => {
      const asked = parse(TaskQuery, query);
      const { ticketId, whose } = asked;
      const person = await withTeams(records, me);
      const tasks = await records.list('task', ticketId && { ticketId });
      return evaluate(
        taskColumns,
        tasks.filter((task) => maySeeTask(person, task) && isOf(person, task, whose)),
        asked,
      );
    }),
  get: (id, options) =>
    desk.read(options, async ({ records, me }) => taskIn(records, await withTeams(records, me), id)),
  add: (draft, options) =>
    desk.write({ name: 'tasks.add', body: draft, result: Task }, options, (given) => added(given, draft)),
  apply: (id, command, { version, ...options }) =>
    desk.write({ name: 'tasks.apply', body: { id, command, version }, result: Task }, options, (given) =>
      applied(given, id, command, version),
    ),
});

async function added({ records, me, at, newId }: WriteRecords, given: unknown): Promise<Task> {
  const draft = parse(TaskDraft, given);
  if (!mayAddTasks(me)) throw new DeskError('not_allowed', 'Tasks are the desk’s to give', { reason: 'access' });
  await needsTheAssignee(records, draft.assignee);
  await needsTheTicket(records, me, draft);
  const task = newTask(parse(TaskId, newId()), draft, { by: me, at });
  await records.put('task', task);
  return task;
}

async function applied({ records, me, at }: WriteRecords, id: TaskId, given: unknown, version: number): Promise<Task> {
  const person = await withTeams(records, me);
  const task = await taskIn(records, person, id);
  const command = parse(TaskCommand, given);
  if (task.entries.length !== version) {
    throw new DeskError('conflict', `The task has moved on: it is ${task.state} after ${task.entries.length} entries`);
  }
  if (command.type === 'task.assign') await needsTheAssignee(records, command.assignee);
  const next = applyToTask(task, command, person, at);
  await records.put('task', next);
  return next;
}

const isOf = (person: TaskPerson, task: Task, whose: 'mine' | 'myRole' | 'all'): boolean =>
  whose === 'all' || (whose === 'mine' ? isMine(person, task) : isMyRoles(person.person, task));

async function taskIn(records: RecordReader, person: TaskPerson, id: TaskId): Promise<Task> {
  const task = await records.get('task', id);
  if (task && maySeeTask(person, task)) return task;
  throw new DeskError('not_found', 'There is no such task, or it is not yours to see');
}

async function withTeams(records: RecordReader, person: Person): Promise<TaskPerson> {
  const teams = await records.list('team');
  return { person, teams: teams.filter(({ members }) => members.includes(person.id)).map(({ id }) => id) };
}

async function needsTheAssignee(records: RecordReader, assignee: TaskAssignee): Promise<void> {
  if (assignee.kind === 'role') return;
  const known =
    assignee.kind === 'team'
      ? (await records.get('team', assignee.teamId)) !== undefined
      : (await records.people({ ids: [assignee.id] })).some(
          (person) => person.id === assignee.id && mayAddTasks(person),
        );
  if (known) return;
  const field = assignee.kind === 'team' ? 'assignee.teamId' : 'assignee.id';
  throw new DeskError('invalid', `${field}: names nobody of the desk; right would be one who works here`, {
    fields: [{ field, code: 'not_a_choice' }],
  });
}

async function needsTheTicket(records: RecordReader, me: Person, { ticketId }: TaskDraft): Promise<void> {
  if (ticketId === undefined || ticketId === null) return;
  const ticket = await records.ticket(ticketId);
  if (ticket && maySee(me, ticket)) return;
  throw new DeskError('invalid', 'ticketId: there is no such ticket; right would be one you see, or none', {
    fields: [{ field: 'ticketId', code: 'no_such_ticket' }],
  });
}
