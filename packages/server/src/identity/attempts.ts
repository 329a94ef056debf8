/** How often something may be tried: guessing takes longer than anybody has, whichever process is asked. */
import { createHmac } from 'node:crypto';
import type { IdentityStore } from './identity.store.ts';

/** Too often; try again after `seconds`. */
export class TooOften extends Error {
  override readonly name = 'TooOften';
  readonly seconds: number;

  constructor(seconds: number) {
    super(`Too many attempts; try again in ${String(seconds)} s`);
    this.seconds = seconds;
  }
}

/** Counts attempts by whatever they have in common. */
export type Attempts = {
  /** @throws TooOften */
  readonly take: (...by: readonly string[]) => Promise<void>;
  /** What was tried was right: it does not count. */
  readonly forgive: (...by: readonly string[]) => Promise<void>;
};

/** At most `points` in `seconds` at one tenant, counted where its accounts are: for all processes together. */
export function createAttempts(store: IdentityStore, now: () => number, points: number, seconds: number): Attempts {
  // Who tried from where is nobody's to read: what is kept tells attempts apart and nothing else.
  const keyOf = async (by: readonly string[]): Promise<string> =>
    createHmac('sha256', await store.key())
      .update(JSON.stringify([points, seconds, ...by]))
      .digest('base64url');
  return {
    async take(...by) {
      const at = now();
      const { taken, endsAt } = await store.attempts.take(await keyOf(by), at, at + seconds * 1000);
      if (taken > points) throw new TooOften(Math.max(1, Math.ceil((endsAt - at) / 1000)));
    },
    forgive: async (...by) => store.attempts.forget(await keyOf(by)),
  };
}
