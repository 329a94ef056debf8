/** Tasks of the desk, as one person sees them (Integrator 1.10, I14). */
import type { TaskCommand, TaskDraft, Task, TaskId } from '../task/task.schema.ts';
import type { TaskQuery } from '../task/task-query.schema.ts';
import type { Page } from '../shared/page.ts';
import type { CallOptions, WriteOptions } from './call.ts';

/** Attendants and managers see every task, a technician his own, his team’s and his role’s; a customer none. */
export interface TaskPort {
  list(query: TaskQuery, options?: CallOptions): Promise<Page<Task> & { readonly total: number }>;
  /** Rejects with `not_found`. */
  get(id: TaskId, options?: CallOptions): Promise<Task>;
  /** Rejects with `invalid` for an assignee who is not of the desk, or a ticket that is not there for him. */
  add(draft: TaskDraft, options: WriteOptions): Promise<Task>;
  /** `version` is how many entries were seen; rejects with `conflict` where there are others by now. */
  apply(id: TaskId, command: TaskCommand, options: WriteOptions & { readonly version: number }): Promise<Task>;
}
