// Finds a Chromium for the tests, or installs one where that needs nobody's answer.
// Order: $CHROME_PATH, an installed Chrome, Chromium or Edge, apt (Debian or Ubuntu as root), Playwright's download.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ABSENT = 'The browser tests need Chrome or Chromium: install one, or set CHROME_PATH to its program file.';

/** The path of a Chromium, or undefined when there is none and none could be installed. */
export async function browserPath() {
  return installed() ?? fromApt() ?? (await fromPlaywright());
}

/** As `browserPath`, or an error of one line that says what to do. */
export async function requireBrowser() {
  const path = await browserPath();
  if (!path) throw new Error(ABSENT);
  return path;
}

function installed() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !existsSync(CHROME_PATH)) throw new Error(`CHROME_PATH names no file: ${CHROME_PATH}`);
  return [CHROME_PATH, ...candidates()].find((path) => path && existsSync(path));
}

function candidates() {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = process.env;
  const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
  const places = {
    linux: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge'].map(onPath),
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => programs.map((program) => join(folder, program))),
  };
  return places[process.platform] ?? [];
}

function fromApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get')) return undefined;
  console.error("No Chrome or Chromium found: installing the distribution's chromium (once, about a minute).");
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
  return installed();
}

async function fromPlaywright() {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const { chromium } = await import('playwright-core');
  const path = () => [chromium.executablePath()].find((file) => file && existsSync(file));
  if (!path()) run(process.execPath, [cli, 'install', 'chromium']);
  return path();
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env }).status === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = await browserPath();
  console[path ? 'log' : 'error'](path ?? ABSENT);
  process.exitCode = path ? 0 : 1;
}
