/** The jobs of a process: looked for again and again until it stops, a moment after they are caused here and soon elsewhere. */
import { sendMails, type MailWork } from './mail.job.ts';

/** Jobs that run by themselves. */
export type RunningJobs = {
  /** Resolves once what was being done is done; nothing is begun from here on. */
  readonly stop: () => Promise<void>;
};

/** What runs, how often it looks, and who hears of what failed. */
export type RunningOptions = MailWork & {
  readonly everyMs?: number;
  readonly onFault?: (fault: unknown) => void;
};

/** Sends mails whenever there are any. */
export function runJobs({ everyMs = 2_000, onFault = () => undefined, ...work }: RunningOptions): RunningJobs {
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const turn = async (): Promise<void> => {
    await sendMails(work).catch(onFault);
    if (!isStopped) timer = setTimeout(() => void (turning = turn()), everyMs);
  };
  let turning = turn();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await turning;
    },
  };
}
