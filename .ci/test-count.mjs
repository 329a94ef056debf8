// Reads how many tests passed, failed and were left out from what a runner printed.
import { stripVTControlCharacters } from 'node:util';

const MOCHA = { passed: /^\s*(\d+) passing/gm, failed: /^\s*(\d+) failing/gm, skipped: /^\s*(\d+) pending/gm };
const OTHERS = {
  passed: /(\d+) passed, \d+ failed/g,
  failed: /\d+ passed, (\d+) failed/g,
  skipped: /failed, (\d+) skip/g,
};

/** `{ passed, failed, skipped }`; a command that failed without naming a test counts as one failure. */
export function countTests({ code, output }) {
  const text = stripVTControlCharacters(output);
  const words = text.search(MOCHA.passed) >= 0 ? MOCHA : OTHERS;
  const last = (pattern) => Number([...text.matchAll(pattern)].at(-1)?.[1] ?? 0);
  const count = { passed: last(words.passed), failed: last(words.failed), skipped: last(words.skipped) };
  return code && !count.failed ? { ...count, failed: 1 } : count;
}
