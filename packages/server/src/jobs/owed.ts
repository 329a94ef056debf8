/** All that a write owes to the world outside, for a desk's `causes`. */
import { owesErp, type ErpOf } from '../erp/erp.job.ts';
import type { Causes } from '../pg/pg.desk.ts';
import { owesMails } from './mail.job.ts';
import type { Queue } from './queue.ts';
import { owesHooks, type HooksOf } from './webhook.job.ts';

/** Owes its mails, its telling to every hook, and to the ERP what it opens, by the write's own transaction. */
export function owesJobs(queue: Queue, hooksOf: HooksOf = () => [], erpOf: ErpOf = () => undefined): Causes {
  const all = [owesMails(queue), owesHooks(queue, hooksOf), owesErp(queue, erpOf)];
  return async (tx, stored) => {
    for (const causes of all) await causes(tx, stored);
  };
}
