/** Time that passes only when told to, hours of it in a moment. */
import { instantAt, millis, type Instant } from '@chamado/core';
import { AT } from '@chamado/core/testing';

type Timer = { readonly at: number; readonly order: number; readonly work: () => void };

export type VirtualTime = {
  readonly now: () => Instant;
  readonly after: (ms: number, work: () => void) => Timer;
  readonly cancel: (timer: unknown) => void;
  readonly sleep: (ms: number) => Promise<void>;
  /** No time passes while that is under way. */
  readonly during: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Lets that much time pass, with everything that comes due, and what follows from it. */
  readonly pass: (ms: number) => Promise<void>;
};

export function createTime(): VirtualTime {
  const timers = new Set<Timer>();
  let clock = millis(AT);
  let made = 0;
  let busy = 0;
  /** Whatever can go on without time passing has gone on. */
  const promisesKept = async (): Promise<void> => {
    do await new Promise((resolve) => setImmediate(resolve));
    while (busy > 0);
  };
  const after = (ms: number, work: () => void): Timer => {
    const timer = { at: clock + Math.max(0, ms), order: (made += 1), work };
    timers.add(timer);
    return timer;
  };
  const nextBefore = (end: number): Timer | undefined => {
    let first: Timer | undefined;
    for (const timer of timers)
      if (timer.at <= end && (!first || timer.at < first.at || (timer.at === first.at && timer.order < first.order)))
        first = timer;
    return first;
  };
  return {
    now: () => instantAt(clock),
    after,
    cancel: (timer) => {
      for (const each of timers) if (each === timer) timers.delete(each);
    },
    sleep: (ms) => new Promise((resolve) => void after(ms, resolve)),
    async during(work) {
      busy += 1;
      return work().finally(() => (busy -= 1));
    },
    async pass(ms) {
      const end = clock + ms;
      await promisesKept();
      for (let timer = nextBefore(end); timer; timer = nextBefore(end)) {
        timers.delete(timer);
        clock = timer.at;
        timer.work();
        await promisesKept();
      }
      clock = end;
    },
  };
}
