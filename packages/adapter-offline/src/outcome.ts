/** What becomes of one write, as whoever made it hears of it. */
import type { OperationId } from '@chamado/core';
import type { Channel, Tab, Told } from './tab.ts';

/** `quiet`: nothing was heard for a while. */
export type Outcome = Extract<Told, { kind: 'sent' | 'refused' | 'paused' }> | { readonly kind: 'quiet' };

const QUIET_MS = 10_000;

export type Hearing = {
  /** What is heard next; what was heard before it was asked for is not forgotten, unless it is only a pause. */
  readonly next: () => Promise<Outcome>;
  readonly stop: () => void;
};

/** Listens for one operation: from before it is queued, so that nothing is missed. */
export function hearingOf(
  operationId: OperationId,
  channel: Channel,
  { setTimeout, clearTimeout }: Pick<Tab, 'setTimeout' | 'clearTimeout'>,
): Hearing {
  let settled: Outcome | null = null;
  let waiting: ((outcome: Outcome) => void) | null = null;
  let timer: unknown;
  const say = (outcome: Outcome): void => {
    clearTimeout(timer);
    waiting?.(outcome);
    waiting = null;
  };
  const stop = channel.hear((told) => {
    if (told.kind === 'changed') return;
    if (told.kind !== 'paused') {
      if (told.operationId !== operationId) return;
      settled = told;
    }
    say(told);
  });
  return {
    next: () =>
      new Promise((resolve) => {
        if (settled) {
          resolve(settled);
          return;
        }
        waiting = resolve;
        timer = setTimeout(() => say({ kind: 'quiet' }), QUIET_MS);
      }),
    stop() {
      stop();
      clearTimeout(timer);
    },
  };
}
