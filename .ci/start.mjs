// `npm start`: installs, builds the script tag and the examples, and runs the server with the demo site on it, or the site alone.
import { spawn, spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './install.mjs';
import { serveSite } from './site.mjs';

const PORT = 4180;
/** The server ends with this where something else is in its way than the machine. */
const REFUSED = 2;

ensureInstalled();
const vite = `${root}node_modules/vite/bin/vite.js`;
for (const config of ['vite.config.ts', 'examples/react-portal/vite.config.ts']) {
  const build = [vite, 'build', '--config', config, '--logLevel', 'warn'];
  const { status } = spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const demo = ['-C', '@chamado/source', '--import', 'tsx', `${root}.ci/demo.ts`];
const server = spawn(process.execPath, demo, { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
let hasRun = false;
server.on('message', () => (hasRun = true));
// Ctrl+C reaches the server by itself; it says when it is done.
const wait = () => undefined;
const pass = () => server.kill('SIGTERM');
process.on('SIGINT', wait).on('SIGTERM', pass);
server.on('exit', async (code) => {
  process.off('SIGINT', wait).off('SIGTERM', pass);
  if (hasRun || code === 0 || code === REFUSED) process.exit(code ?? 1);
  const site = await serveSite(Number(process.env.PORT ?? PORT)).catch(() => serveSite());
  console.log(`
So here is Horizonte Sistemas, a reseller's site with Chamado in it, without a server: everything stays in your browser.

  ${site.address}/script-tag/

At the top of the page you choose whom you are: Carla Menezes opens, approves and rates; Ana Ribeiro answers;
Marcos Teixeira coordinates. Ctrl+C stops it.

The same desk as a portal of one's own, in React and without a widget: ${site.address}/react-portal/
`);
});
