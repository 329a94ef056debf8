// `npm run server`: the reference server from its sources, on a PostgreSQL of its own in `.chamado/`, or on the one DATABASE_URL names; `npm run server -- --help`.
import { spawn } from 'node:child_process';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const server = `${root}packages/server/src/app/chamado-server.ts`;
const child = spawn(process.execPath, ['-C', '@chamado/source', '--import', 'tsx', server, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
// Ctrl+C reaches the server by itself; it says when it is done.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 1));
