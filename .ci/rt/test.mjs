// `npm run rt`: the adapter for Request Tracker against the real one. Left out, in a line, where none can run.
import { spawnSync } from 'node:child_process';
import { startRt } from './rt-server.mjs';

const rt = await startRt();
if (typeof rt === 'string') {
  console.log(`Left out: the desk on Request Tracker. ${rt}`);
} else {
  console.log(`Request Tracker answers at ${rt.url}`);
  const env = { ...process.env, CHAMADO_RT_URL: rt.url, CHAMADO_RT_COOKIE: rt.cookie };
  const asked = process.argv.slice(2);
  const args = ['mocha', '--timeout', '120000', 'packages/adapter-rt/src/**/*.node.test.ts', ...asked];
  try {
    process.exitCode = spawnSync('npx', args, { stdio: 'inherit', env }).status ?? 1;
  } finally {
    rt.stop();
  }
}
