// `npm run bench`: installs the peers (packages/bench has a lock of its own), then runs every bench, or those named.
import { readFileSync } from 'node:fs';
import { ensureInstalled, root } from './install.mjs';
import { runCommand } from './run-command.mjs';

ensureInstalled();
ensureInstalled(`${root}packages/bench`);
const { scripts = {} } = JSON.parse(readFileSync(`${root}packages/bench/package.json`, 'utf8'));
const named = process.argv.slice(2);
for (const name of named.length ? named : Object.keys(scripts)) {
  console.log(`\n== ${name}`);
  const { code } = await runCommand(`npm --prefix packages/bench run --silent ${name}`);
  if (code) process.exitCode = 1;
}
