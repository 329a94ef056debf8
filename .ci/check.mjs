// `npm run check`: everything that can be said about the code without running it; all is said, not only the first fault.
import { availableParallelism } from 'node:os';
import { ensureInstalled } from './install.mjs';
import { runCommand } from './run-command.mjs';

const CHECKS = [
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'types', command: 'npm run --silent types' },
  { name: 'graph', command: 'npm run --silent graph' },
  { name: 'knip', command: 'npm run --silent knip' },
  { name: 'languages', command: 'npm run --silent localize -- --check' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
];

ensureInstalled();
await runCommand('npm run --silent manifest'); // Storybook's preview imports it
const waiting = [...CHECKS];
const failed = [];
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
console.log(failed.length ? `Not clean: ${failed.join(', ')}` : 'All clean');
process.exitCode = failed.length ? 1 : 0;

async function work() {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const { code, output, seconds } = await runCommand(check.command, { quiet: true });
    console.log(`${code ? 'FAIL' : 'ok'} ${check.name} (${seconds.toFixed(1)} s)`);
    if (code) console.log(output.trim());
    if (code) failed.push(check.name);
  }
}
