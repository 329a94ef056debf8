/** How often something may be tried: guessing takes longer than anybody has. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

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

/** At most `points` in `seconds`, counted in this process. */
export function createAttempts(points: number, seconds: number): Attempts {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return {
    async take(...by) {
      try {
        await limiter.consume(keyOf(by));
      } catch (thrown) {
        if (thrown instanceof RateLimiterRes) throw new TooOften(Math.max(1, Math.ceil(thrown.msBeforeNext / 1000)));
        throw thrown;
      }
    },
    async forgive(...by) {
      await limiter.delete(keyOf(by));
    },
  };
}

const keyOf = (by: readonly string[]): string => JSON.stringify(by);
