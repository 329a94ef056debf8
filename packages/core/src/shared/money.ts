/** Money as people write it, reckoned in whole cents: sums of fractions would drift (0.1 + 0.2). */

/** An amount in its currency's cents. Only whole cents come out whole: ask `isWholeCents` first. */
export const centsOf = (amount: number): number => Math.round(amount * 100);

/** Whether the amount has no more than two decimals. */
export const isWholeCents = (amount: number): boolean => Math.abs(amount * 100 - centsOf(amount)) < 1e-6;

/** What the amounts come to, exactly. */
export const totalOf = (amounts: readonly number[]): number =>
  amounts.reduce((cents, amount) => cents + centsOf(amount), 0) / 100;
