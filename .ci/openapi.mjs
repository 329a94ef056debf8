// `npm run openapi`: writes the OpenAPI document of the server, and fails where Redocly or Spectral finds anything in it, warnings too.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const here = join(root, '.ci/openapi');
ensureInstalled(here);
const file = join(here, 'node_modules/openapi.json');
const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

const run = (command, args) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, env, encoding: 'utf8' });
  return { isWell: status === 0, said: stdout + stderr };
};
const node = (...args) => run(process.execPath, args);

const written = node('-C', '@chamado/source', '--import', 'tsx', join(here, 'write.ts'), file);
if (!written.isWell) throw new Error(written.said);
const bin = join(here, 'node_modules/.bin');
const redocly = run(join(bin, 'redocly'), ['lint', file, '--config', join(here, 'redocly.yaml'), '--format=stylish']);
const spectral = run(join(bin, 'spectral'), [
  ...['lint', file, '--ruleset', join(here, 'spectral.yaml'), '--fail-severity=hint'],
]);
for (const [name, { isWell, said }] of Object.entries({ redocly, spectral })) {
  // Redocly counts warnings, and passes.
  if (isWell && !/\d warnings?\b/.test(said)) console.log(`OpenAPI: ${name} finds nothing.`);
  else {
    console.error(`${name}:\n${said}`);
    process.exitCode = 1;
  }
}
