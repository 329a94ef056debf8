/** Chance that a seed decides. */

export type Chance = {
  /** 0…1. */
  readonly next: () => number;
  readonly likely: (share: number) => boolean;
  /** From `low` to `high`, both among them. */
  readonly whole: (low: number, high: number) => number;
  readonly oneOf: <Thing>(things: readonly Thing[]) => Thing | undefined;
};

/** Mulberry32: the same numbers for the same seed, everywhere. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    likely: (share) => next() < share,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    oneOf: (things) => things[Math.floor(next() * things.length)],
  };
}
