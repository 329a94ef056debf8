/** What a list of tasks can be filtered, searched and sorted by. */
import type { ColumnSet } from '../query/column.ts';
import type { Task } from './task.schema.ts';

/** The columns of a task. `assignee` is the address of the person or team, or the name of the role. */
export const taskColumns: ColumnSet<Task> = [
  { name: 'title', kind: 'text', read: ({ title }) => title },
  { name: 'text', kind: 'text', read: ({ text }) => text },
  { name: 'state', kind: 'choice', read: ({ state }) => state },
  { name: 'assignee', kind: 'choice', read: ({ assignee }) => namedBy(assignee) },
  { name: 'due', kind: 'instant', read: ({ due }) => due },
  { name: 'ticketId', kind: 'choice', read: ({ ticketId }) => ticketId },
  { name: 'createdBy', kind: 'text', read: ({ createdBy }) => createdBy.name },
  { name: 'createdAt', kind: 'instant', read: ({ createdAt }) => createdAt },
  { name: 'updatedAt', kind: 'instant', read: ({ updatedAt }) => updatedAt },
];

const namedBy = (assignee: Task['assignee']): string => {
  if (assignee.kind === 'person') return assignee.id;
  return assignee.kind === 'role' ? assignee.role : assignee.teamId;
};
