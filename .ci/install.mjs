// Installs what the lock names, and nothing when that is already here: a fresh clone needs no command of its own.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs `npm ci` in `folder` unless its node_modules hold what package-lock.json names; ends the process when it fails. */
export function ensureInstalled(folder = root) {
  if (isInstalled(folder)) return;
  console.log('Installing dependencies (npm ci)');
  const options = { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' };
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], options);
  if (status !== 0) process.exit(status ?? 1);
}

function isInstalled(folder) {
  const wanted = packagesIn(`${folder}/package-lock.json`);
  const present = packagesIn(`${folder}/node_modules/.package-lock.json`);
  return Object.entries(wanted ?? {}).every(
    ([path, { version, link, optional }]) =>
      !path.startsWith('node_modules/') || optional || (present?.[path] && (link || present[path].version === version)),
  );
}

function packagesIn(lock) {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
