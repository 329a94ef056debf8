/** Does every job of a kind whose time has come: what fails is put back, and the others are done all the same. */
import type { JobKind, Queue, TakenJob } from './queue.ts';

/** Answers how many of them `work` says it did. */
export async function each(
  queue: Queue,
  kind: JobKind,
  work: (job: TakenJob) => Promise<boolean>,
  why: (thrown: unknown) => string,
): Promise<number> {
  let done = 0;
  for (;;) {
    const jobs = await queue.take(kind);
    if (jobs.length === 0) return done;
    for (const job of jobs) {
      try {
        if (await work(job)) done += 1;
      } catch (thrown) {
        await queue.later(kind, job.key, why(thrown));
      }
    }
  }
}
