// `npm start`: installs, builds the script tag and the examples, and serves the demo site; prints its address and who can be tried.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './install.mjs';
import { serveSite } from './site.mjs';

const PORT = 4173;

ensureInstalled();
const vite = `${root}node_modules/vite/bin/vite.js`;
for (const config of ['vite.config.ts', 'examples/react-portal/vite.config.ts']) {
  const build = [vite, 'build', '--config', config, '--logLevel', 'warn'];
  const { status } = spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const site = await serveSite(Number(process.env.PORT ?? PORT)).catch(() => serveSite());
console.log(`
Horizonte Sistemas, a reseller's site with Chamado in it:

  ${site.address}/script-tag/

At the top of the page you choose whom you are: Carla Menezes opens, approves and rates; Ana Ribeiro answers;
Marcos Teixeira coordinates. Everything stays in your browser. Ctrl+C stops it.

The same desk as a portal of one's own, in React and without a widget: ${site.address}/react-portal/
`);
