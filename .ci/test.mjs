// `npm test`: installs, then runs every step or those named (`npm test -- node browser`); its last line is the sum.
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';
import { steps } from './steps.mjs';

if (!existsSync(process.env.HOME ?? '')) process.env.HOME = mkdtempSync(join(tmpdir(), 'chamado-home-'));
ensureInstalled();
const { runCommand } = await import('./run-command.mjs');
const { countTests } = await import('./test-count.mjs');
const { glob } = await import('tinyglobby');

const named = process.argv.slice(2);
const unknown = named.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length) throw new Error(`No step ${unknown.join(', ')}: ${steps.map(({ name }) => name).join(', ')}`);

const sum = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const step of steps.filter(({ name }) => !named.length || named.includes(name))) {
  console.log(`\n== ${step.name}`);
  const count = await run(step);
  for (const kind of Object.keys(sum)) sum[kind] += count[kind] ?? 0;
  lines.push(`${step.name.padEnd(10)} ${count.said}`);
}
console.log(`\n${lines.join('\n')}\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed ? 1 : 0;

async function run({ needs, command, browser }) {
  if (needs && !(await glob(needs, { cwd: root, ignore: '**/node_modules/**', dot: true })).length) {
    return { failed: 1, said: `FAIL: no file matches ${needs}` };
  }
  const env = browser ? await browserEnv() : {};
  if (!env) return { failed: 1, said: 'FAIL: no browser' };
  const { seconds, ...result } = await runCommand(command, { env });
  const count = countTests(result);
  const tests = `${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}`;
  return { ...count, said: `${result.code ? 'FAIL' : 'ok'} in ${seconds.toFixed(1)} s: ${tests}` };
}

async function browserEnv() {
  const { requireBrowser } = await import('./ensure-browser.mjs');
  try {
    return { CHROME_PATH: await requireBrowser() };
  } catch (error) {
    console.error(error.message);
    return undefined;
  }
}
