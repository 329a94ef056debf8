// Runs a command line with this checkout's tools, showing its output as it comes and keeping it.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './install.mjs';

/** `{ code, output, seconds }` of `command`, a shell line; its output goes to the terminal unless `quiet`. */
export function runCommand(command, { env = {}, quiet = false } = {}) {
  const started = performance.now();
  const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, PATH },
  });
  let output = '';
  const keep = (stream) => (chunk) => {
    output += chunk;
    if (!quiet) stream.write(chunk);
  };
  child.stdout.on('data', keep(process.stdout));
  child.stderr.on('data', keep(process.stderr));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output, seconds: (performance.now() - started) / 1000 }));
  });
}
