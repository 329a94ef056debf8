// Installs Request Tracker 5 where that needs nobody's answer (apt, as root), and starts it on loopback, on SQLite, in a folder of its own.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGES = ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone'];
const SERVER = '/usr/share/request-tracker5/libexec/rt-server';
// What the package makes when it is installed: a database with RT's own rows and the account `root`.
const EMPTY = '/var/lib/dbconfig-common/sqlite3/request-tracker5/rtdb';
const STARTS_MS = 60_000;

/** `{ url, cookie, stop }` of a Request Tracker that nobody else uses; a sentence where none can run here. */
export async function startRt() {
  const absent = install();
  if (absent) return absent;
  const folder = mkdtempSync(join(tmpdir(), 'chamado-rt-'));
  const port = await freePort();
  configure(folder, port);
  const log = openSync(join(folder, 'log'), 'a');
  const child = spawn('perl', [SERVER, '--port', String(port), '--host', '127.0.0.1'], {
    env: { ...process.env, RT_SITE_CONFIG_DIR: join(folder, 'config') },
    stdio: ['ignore', log, log],
    detached: true,
  });
  const stop = () => {
    try {
      process.kill(-child.pid);
    } catch {
      // It has ended by itself.
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    return { url, cookie: await sessionAt(url), stop };
  } catch (error) {
    stop();
    return `Request Tracker did not start: ${error.message}`;
  }
}

function install() {
  if (existsSync(SERVER) && existsSync(EMPTY)) return undefined;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0)
    return 'Request Tracker is not installed, and only root on Debian or Ubuntu can have it installed.';
  console.log(`Installing ${PACKAGES.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env });
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], { env });
  return status === 0 && existsSync(EMPTY) ? undefined : 'Request Tracker could not be installed by apt-get.';
}

function configure(folder, port) {
  mkdirSync(join(folder, 'config'));
  mkdirSync(join(folder, 'sessions'));
  copyFileSync(EMPTY, join(folder, 'rtdb'));
  const settings = {
    rtname: 'chamado',
    Organization: 'chamado.example',
    WebDomain: '127.0.0.1',
    WebPort: String(port),
    WebBaseURL: `http://127.0.0.1:${port}`,
    WebPath: '',
    DatabaseType: 'SQLite',
    DatabaseName: join(folder, 'rtdb'),
    MasonSessionDir: join(folder, 'sessions'),
    LogToSyslog: '',
    LogToSTDERR: 'error',
    MailCommand: 'testfile',
    // RT mails by itself; no test asks which mails it kept.
    RecordOutgoingEmail: '0',
  };
  const lines = Object.entries(settings).map(([name, value]) => `Set($${name}, '${value}');`);
  writeFileSync(join(folder, 'config', '90-chamado.pm'), [...lines, '1;', ''].join('\n'));
}

// A session spares every request the password's bcrypt, which takes a second here.
async function sessionAt(url) {
  for (const until = Date.now() + STARTS_MS; ; await new Promise((done) => setTimeout(done, 300))) {
    const answer = await fetch(`${url}/NoAuth/Login.html`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', referer: `${url}/` },
      body: 'user=root&pass=password',
      redirect: 'manual',
    }).catch(() => undefined);
    const cookie = answer?.headers.getSetCookie().at(-1)?.split(';')[0];
    if (cookie && answer.status < 400) return cookie;
    if (Date.now() > until)
      throw new Error(`no session within ${STARTS_MS / 1000} s (${answer?.status ?? 'no answer'})`);
  }
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
