// `npm start`: installs, then serves the examples; prints the address of the demo site.
import { ensureInstalled, root } from './install.mjs';

const DEMO = 'script-tag/';

ensureInstalled();
const { createServer } = await import('vite');
const server = await createServer({ configFile: `${root}vite.config.ts`, root: `${root}examples` });
await server.listen();
const address = server.resolvedUrls?.local[0];
console.log(`Demo: ${address}${DEMO}`);
console.log('Ctrl+C stops it.');
