// Reads how many tests passed, failed and were left out from what a runner printed.

const RUNNERS = {
  mocha: { passed: /^\s*(\d+) passing/gm, failed: /^\s*(\d+) failing/gm, skipped: /^\s*(\d+) pending/gm },
  ours: { passed: /(\d+) passed, \d+ failed/g, failed: /\d+ passed, (\d+) failed/g, skipped: /failed, (\d+) skipped/g },
};

/** `{ passed, failed, skipped }`; a command that failed without naming a test counts as one failure. */
export function countTests({ code, output }) {
  const runner = RUNNERS[RUNNERS.mocha.passed.test(output) ? 'mocha' : 'ours'];
  RUNNERS.mocha.passed.lastIndex = 0;
  const last = (pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
  const count = { passed: last(runner.passed), failed: last(runner.failed), skipped: last(runner.skipped) };
  return code && !count.failed ? { ...count, failed: 1 } : count;
}
