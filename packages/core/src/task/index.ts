/** Entry `@chamado/core/task`: what somebody of the desk owes (Integrator 1.10, I14). */
export { taskCommanders, maySeeTask, taskRelation, type TaskPerson, type TaskRelation } from './task.access.ts';
export { allowedOnTask, applyToTask, newTask, replayTask } from './task.apply.ts';
export { taskColumns } from './task.columns.ts';
export { taskLifecycle } from './task.lifecycle.ts';
export { TaskQuery } from './task-query.schema.ts';
export {
  Task,
  TaskAssignee,
  TaskCommand,
  TaskDraft,
  TaskEntry,
  TaskId,
  TaskState,
  type TaskCommandType,
} from './task.schema.ts';
export { tasksFor } from './task.port.ts';
