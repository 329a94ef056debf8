// `npm run test:node`: every test that runs in Node, in two processes at once: the server's wait for their database most of the time.
import { countTests } from './test-count.mjs';
import { runCommand } from './run-command.mjs';

const PARTS = { house: 'packages/!(server)/src/**/*.test.ts', server: 'packages/server/src/**/*.test.ts' };

const parts = await Promise.all(
  Object.entries(PARTS).map(async ([name, files]) => {
    const mocha = `mocha --reporter .ci/told.reporter.cjs --reporter-option part=${name} "${files}"`;
    return { name, ...(await runCommand(mocha, { quiet: true })) };
  }),
);
const sum = { passed: 0, failed: 0, skipped: 0 };
for (const { name, output, ...ended } of parts) {
  console.log(`\n= ${name}, ${ended.seconds.toFixed(0)} s\n${output}`);
  const count = countTests({ ...ended, output });
  for (const kind of Object.keys(sum)) sum[kind] += count[kind];
}
console.log(`\n  ${sum.passed} passing\n  ${sum.failed} failing\n  ${sum.skipped} pending`);
process.exitCode = sum.failed ? 1 : 0;
