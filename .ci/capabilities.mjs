// `npm run capabilities`: the capabilities of the manuals, the tests named after each, and whether they pass. Fails where one
// that needs no screen has no test, or one that fails. With `--told`, of the last run of `npm run test:node`.
import { CAPABILITIES } from './capabilities.data.mjs';
import { runCommand } from './run-command.mjs';
import told from './told.reporter.cjs';

const id = '[PIVTSB][0-9]{1,2}';
if (!process.argv.includes('--told')) await runCommand('npm run --silent test:node', { quiet: true });
const tests = told.tests();

const shown = new Map(Object.keys(CAPABILITIES).map((name) => [name, { passed: 0, failed: 0 }]));
const unknown = new Set();
for (const { title, passed } of tests) {
  for (const name of namesIn(title)) {
    const counts = shown.get(name);
    if (!counts) unknown.add(name);
    else counts[passed ? 'passed' : 'failed'] += 1;
  }
}

const words = ({ passed, failed }, waits) => {
  if (failed > 0) return `${failed} of ${passed + failed} FAILED`;
  if (waits) return `waits for a ${waits}${passed > 0 ? ` (${passed} of what needs none pass)` : ''}`;
  return passed > 0 ? `${passed} passed` : 'NONE';
};
for (const [name, { text, waits }] of Object.entries(CAPABILITIES)) {
  console.log(`${name.padEnd(4)} ${text.padEnd(72)} ${words(shown.get(name), waits)}`);
}

const all = Object.entries(CAPABILITIES);
const waiting = all.filter(([, { waits }]) => waits);
const good = all.filter(([name, { waits }]) => !waits && isGood(shown.get(name)));
const bad = all.filter(([name, { waits }]) => shown.get(name).failed > 0 || (!waits && !isGood(shown.get(name))));
console.log(`\n${all.length} capabilities: ${good.length} shown, ${waiting.length} waiting`);
if (bad.length > 0) console.log(`without a test that passes: ${bad.map(([name]) => name).join(' ')}`);
if (unknown.size > 0) console.log(`tests name what is no capability: ${[...unknown].join(' ')}`);
console.log(`${good.length} passed, ${bad.length + unknown.size} failed`);
process.exitCode = bad.length + unknown.size > 0 ? 1 : 0;

/** The ids a title begins with: `P14 P16 a visit is saved whole`. */
function namesIn(title) {
  const [ids = ''] = title.match(new RegExp(`^(?:${id} )+`)) ?? [];
  return ids.trim().split(' ').filter(Boolean);
}

function isGood({ passed, failed }) {
  return passed > 0 && failed === 0;
}
