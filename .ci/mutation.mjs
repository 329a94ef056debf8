// `npm run mutation`: mutates core's rules, lifecycles and access, and says how many of the mutants the tests killed and why the
// others live. Groups by name: `npm run mutation -- ticket supply`. Not part of CI: it takes the better part of an hour.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';
import { GROUPS } from './mutation/groups.mjs';
import { SURVIVORS } from './mutation/survivors.mjs';
import { copyTree } from './mutation/tree.mjs';

const AT_LEAST = 90;
const KILLED = ['Killed', 'Timeout'];
const LIVES = ['Survived', 'NoCoverage'];

ensureInstalled();
ensureInstalled(`${root}.ci/mutation`);
const stryker = join(root, '.ci/mutation/node_modules/@stryker-mutator/core/bin/stryker.js');
const named = process.argv.slice(2);
const tree = copyTree(named.join('-') || 'all');
const sum = { killed: 0, living: 0 };
let unexplained = 0;

for (const name of named.length ? named : Object.keys(GROUPS)) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [stryker, 'run', join(root, '.ci/mutation/stryker.config.mjs')], {
    cwd: tree,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, GROUP: name },
  });
  if (status !== 0) throw new Error(`${name}: Stryker ended with ${status}`);
  const seconds = (performance.now() - started) / 1000;
  const { files } = JSON.parse(readFileSync(join(tree, `node_modules/.mutation/${name}.json`), 'utf8'));
  const mutants = Object.entries(files).flatMap(([file, { source, mutants: found }]) =>
    found
      // Made once, at import, as those that Stryker leaves out itself: here the import came late, within some test.
      .filter((mutant) => !mutant.static)
      .map((mutant) => ({ file, line: source.split('\n')[mutant.location.start.line - 1].trim(), ...mutant })),
  );
  const killed = mutants.filter(({ status }) => KILLED.includes(status)).length;
  const living = mutants.filter(({ status }) => LIVES.includes(status));
  sum.killed += killed;
  sum.living += living.length;
  console.log(`\n${name}: ${share(killed, living.length)} in ${seconds.toFixed(0)} s`);
  for (const mutant of living) tell(mutant);
}
console.log(
  `\nall: ${share(sum.killed, sum.living)}; ${unexplained} of those that live have no reason in .ci/mutation/survivors.mjs`,
);
process.exitCode = percent(sum.killed, sum.living) < AT_LEAST ? 1 : 0;

function tell({ file, line, replacement = '', location, mutatorName }) {
  const why = SURVIVORS.find(
    (one) => file.endsWith(one.file) && one.line === line && (one.to ?? replacement) === replacement,
  );
  if (!why) unexplained += 1;
  console.log(`  ${file}:${location.start.line} ${mutatorName} → ${replacement.replace(/\s+/g, ' ').slice(0, 80)}`);
  console.log(`    ${line.slice(0, 120)}\n    ${why ? why.reason : 'no reason yet'}`);
}

function share(killed, living) {
  return `${killed} of ${killed + living} mutants killed (${percent(killed, living).toFixed(1)} %)`;
}

function percent(killed, living) {
  return killed + living === 0 ? 100 : (100 * killed) / (killed + living);
}
