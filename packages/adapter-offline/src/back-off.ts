/** For how long a sender rests that was not answered. */

const FIRST_MS = 1000;
const LONGEST_MS = 60_000;

/** Twice as long each time up to a minute, a random half of it off: many pages must not return at once. */
export const restFor = (failures: number, random: () => number): number =>
  Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 16)) * (1 - random() / 2);
