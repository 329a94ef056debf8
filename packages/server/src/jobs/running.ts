/** The jobs of a process: looked for again and again until it stops, by any number of processes at once. */
import { tellErp, type ErpWork } from '../erp/erp.job.ts';
import type { PgBackend } from '../pg/pg-backend.ts';
import { sendMails, type MailWork } from './mail.job.ts';
import { tellHooks, type HooksOf } from './webhook.job.ts';

/** Jobs that run by themselves. */
export type RunningJobs = {
  /** Resolves once what was being done is done; nothing is begun from here on. */
  readonly stop: () => Promise<void>;
};

/** What runs, how often it looks, and who hears of what failed. */
export type RunningOptions = MailWork & {
  /** The desks whose clock this process watches. */
  readonly desks: () => readonly Pick<PgBackend, 'runDue' | 'sweepFiles'>[];
  /** Left out, nobody else is told. */
  readonly hooksOf?: HooksOf;
  /** Left out, no ERP is told of what is opened. */
  readonly erp?: Pick<ErpWork, 'erpOf' | 'deskOf'> | undefined;
  /** How long after mails were sent, hooks and ERPs were told it looks for more. */
  readonly jobsEveryMs?: number;
  /** How long after what was due is done it looks for more. */
  readonly dueEveryMs?: number;
  /** How long after it swept files that nobody attached it sweeps again. */
  readonly sweepEveryMs?: number;
  /** Lets go of what is kept too long; left out, all is kept. */
  readonly keepNoLonger?: () => Promise<unknown>;
  readonly onFault?: (fault: unknown) => void;
};

/** Sends mails, tells hooks and ERPs, and does what comes due, for as long as the process lives. */
export function runJobs(options: RunningOptions): RunningJobs {
  const {
    desks,
    hooksOf = () => [],
    erp,
    jobsEveryMs = 2_000,
    dueEveryMs = 60_000,
    sweepEveryMs = 3_600_000,
    keepNoLonger = () => Promise.resolve(),
    ...work
  } = options;
  const { database, queue, onFault = () => undefined } = options;
  const loops = [
    repeat(jobsEveryMs, onFault, () => sendMails(work)),
    repeat(jobsEveryMs, onFault, () => tellHooks({ database, queue, hooksOf })),
    ...(erp ? [repeat(jobsEveryMs, onFault, () => tellErp({ database, queue, ...erp }))] : []),
    repeat(dueEveryMs, onFault, async () => {
      for (const desk of desks()) await desk.runDue();
    }),
    repeat(sweepEveryMs, onFault, async () => {
      for (const desk of desks()) await desk.sweepFiles();
    }),
    repeat(sweepEveryMs, onFault, keepNoLonger),
  ];
  return {
    async stop() {
      await Promise.all(loops.map((stop) => stop()));
    },
  };
}

/** Does `work` now, and again `everyMs` after each time, until the returned function is called. */
function repeat(everyMs: number, onFault: (fault: unknown) => void, work: () => Promise<unknown>): () => Promise<void> {
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const turn = async (): Promise<void> => {
    await work().catch(onFault);
    if (!isStopped) timer = setTimeout(() => void (turning = turn()), everyMs);
  };
  let turning = turn();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await turning;
  };
}
