/** All that a write owes to the world outside, for a desk's `causes`. */
import type { Causes } from '../pg/pg.desk.ts';
import { owesMails } from './mail.job.ts';
import type { Queue } from './queue.ts';
import { owesHooks, type HooksOf } from './webhook.job.ts';

/** Owes its mails, and its telling to every hook, by the write's own transaction. */
export function owesJobs(queue: Queue, hooksOf: HooksOf = () => []): Causes {
  const all = [owesMails(queue), owesHooks(queue, hooksOf)];
  return async (tx, stored) => {
    for (const causes of all) await causes(tx, stored);
  };
}
