/** Versions as people type them, compared number by number (TOTALL 13, T20). */

/**
 * How a typed version stands to the supported one. What is typed more precisely is still `current` (8.2.15 is an 8.2),
 * and so is what is not yet precise enough to tell (8 of 8.2); `unknown` where no number was typed.
 */
export type VersionStanding = 'current' | 'older' | 'newer' | 'unknown';

/**
 * Compares any typed text with the version the profile supports: an older one is told to update before a ticket is
 * opened (TOTALL 13, T20).
 */
export function versionStanding(typed: string, current: string): VersionStanding {
  const numbers = numbersOf(typed);
  if (numbers.length === 0) return 'unknown';
  const told = Math.min(numbers.length, numbersOf(current).length);
  const order = compareNumbers(numbers.slice(0, told), numbersOf(current).slice(0, told));
  return order === 0 ? 'current' : order < 0 ? 'older' : 'newer';
}

/** Below zero where `one` came before `other`: number by number, so that 8.2 comes before 8.10. */
function compareNumbers(one: readonly number[], other: readonly number[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

// Brazilians type commas too; "versão 8.2 (build 1234)" is 8.2.
const numbersOf = (text: string): readonly number[] =>
  (/\d+(?:[.,]\d+)*/.exec(text)?.[0] ?? '').split(/[.,]/).filter(Boolean).map(Number);
