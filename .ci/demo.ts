/**
 * The server with the example sites on it: what `npm start` runs, once all is built, and tells that it runs. Ends with 2 where
 * it was refused, and with 75 where this machine cannot run it, so that whoever started it does without one.
 */
import { NoPostgres, readSettings, startApplication, type Application, type Site } from '@chamado/server';
import { SITE } from './site.mjs';

const [REFUSED, CANNOT] = [2, 75];
const site: Site = Object.entries(SITE).map(([path, folder]) => [`/${path.slice(1)}`, folder]);

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

async function run(): Promise<void> {
  const settings = readSettings(process.env);
  const { address, people, mails, stop } = await startApplication({
    ...settings,
    site,
    say,
    report: ({ code, message }) => complain(`${code}: ${message}`),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  process.send?.('runs');
  if (process.connected) process.disconnect();
  say(`
Horizonte Sistemas, a reseller's site with Chamado in it, its desk on this server:

  ${address}/script-tag/

${people.length > 0 ? choice(people) : 'It has tenants of its own, and so no demo: the pages are of use only to them.'}

Mails ${mails}. Everything is kept in ${settings.folder}. Ctrl+C stops it.

Without a server, by one attribute (src="idb:demo"), in your browser alone: ${address}/script-tag/neste-navegador.html
The same desk as a portal of one's own, in React and without a widget:      ${address}/react-portal/
The server for programs (GET /v1/openapi.json), described for people:       ${address}/v1/reference
`);
}

const choice = (people: Application['people']): string =>
  `At the top of the page you choose whom you are:\n\n${people
    .map(({ name, role, companyName }) => `  ${name} (${companyName ?? role})`)
    .join('\n')}`;

await run().catch((error: unknown) => {
  const words = error instanceof Error ? error.message : String(error);
  if (!(error instanceof NoPostgres)) complain(words);
  else complain(`The server does not start on this machine: ${words.split('\n')[0] ?? ''}`);
  process.exit(error instanceof NoPostgres ? CANNOT : REFUSED);
});
