// Looks at each package as npm would publish it: publint on its exports, are-the-types-wrong on its types.
import { readdir, readFile } from 'node:fs/promises';
import { runCommand } from './run-command.mjs';

const folders = [];
for (const entry of await readdir('packages', { withFileTypes: true })) {
  const { private: kept } = JSON.parse(await readFile(`packages/${entry.name}/package.json`, 'utf8'));
  if (!kept) folders.push(entry);
}
let failed = 0;
for (const { name } of folders) {
  const lint = await runCommand(`publint packages/${name} --strict`, { quiet: true });
  // Patterns name many entries; the tool reads none of them, so what they stand for is proved by the examples.
  const types = await runCommand(`attw --pack packages/${name} --profile esm-only --format ascii`, { quiet: true });
  const ok = !lint.code && !types.code;
  console.log(`${ok ? 'ok' : 'FAIL'} ${name}`);
  if (!ok)
    console.log(
      [lint, types]
        .filter(({ code }) => code)
        .map(({ output }) => output.trim())
        .join('\n'),
    );
  if (!ok) failed += 1;
}
console.log(`${folders.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
