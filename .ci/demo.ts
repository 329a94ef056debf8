/**
 * The server with the example sites on it: what `npm start` runs, once all is built. Ends with 75 where this machine cannot
 * run the server, so that whoever started it does without one.
 */
import { FolderTaken, readSettings, startApplication, type Site } from '@chamado/server';
import { SITE } from './site.mjs';

const CANNOT = 75;
const site: Site = Object.entries(SITE).map(([path, folder]) => [`/${path.slice(1)}`, folder]);

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

async function run(): Promise<void> {
  const settings = readSettings(process.env);
  const started = startApplication({
    ...settings,
    site,
    say,
    report: ({ code, message }) => complain(`${code}: ${message}`),
  });
  const { address, people, mails, stop } = await started.catch((error: unknown) => {
    if (error instanceof FolderTaken) throw error;
    complain(`The server does not start on this machine: ${wordsOf(error)}`);
    process.exit(CANNOT);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  say(`
Horizonte Sistemas, a reseller's site with Chamado in it, its desk on this server:

  ${address}/script-tag/

At the top of the page you choose whom you are:

${people.map(({ name, role, companyName }) => `  ${name} (${companyName ?? role})`).join('\n')}

Mails ${mails}. Everything is kept in ${settings.folder}. Ctrl+C stops it.

Without a server, by one attribute (src="idb:demo"), in your browser alone: ${address}/script-tag/neste-navegador.html
The same desk as a portal of one's own, in React and without a widget:      ${address}/react-portal/
The server for programs (GET /v1/openapi.json), described for people:       ${address}/v1/reference
`);
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

await run().catch((error: unknown) => {
  complain(wordsOf(error));
  process.exit(1);
});
