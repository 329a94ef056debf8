/** `npm run bench -- search`: the search table of PERFORMANCE, each engine in a process of its own, then FaQuAD. COUNT=50000 for more articles. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { engines } from './engines.ts';
import { printFaquad } from './faquad.ts';

const count = process.env.COUNT ?? '10000';
const script = fileURLToPath(new URL('measure.ts', import.meta.url));
const flags = ['--expose-gc', '-C', '@chamado/source', '--import', 'tsx'];

console.log(`${count} articles of 200 Portuguese words; milliseconds are p95`);
console.log(
  '| engine | build s | longest slice, CPU ms | heap MB | one word | three words | prefix | typo | every keystroke | quality | missed |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const name of Object.keys(engines)) {
  const it = JSON.parse(execFileSync(process.execPath, [...flags, script, name, count], { encoding: 'utf8' }));
  const times = [it.one, it.three, it.prefix, it.typo, it.keystroke].map((ms: number) => ms.toFixed(1));
  const cells = [
    name,
    it.seconds.toFixed(1),
    it.longest.toFixed(0),
    it.heap.toFixed(1),
    ...times,
    `${it.hits} of ${it.of}`,
    it.missed,
  ];
  console.log(`| ${cells.join(' | ')} |`);
  if (it.reload) {
    const { save, load, megabytes } = it.reload;
    console.log(
      `  (${name} saved and cloned in ${save.toFixed(0)} ms, loaded in ${load.toFixed(0)} ms, ${megabytes.toFixed(1)} MB of arrays)`,
    );
  }
}
printFaquad();
