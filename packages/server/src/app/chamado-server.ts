#!/usr/bin/env node
/** `npx @chamado/server`: the server as the environment sets it, until it is asked to stop. */
import { startApplication } from './application.ts';
import { greeting } from './greeting.ts';
import { readSettings, settingsHelp } from './settings.ts';

const HELP = `chamado-server: a desk over HTTP, and the pages of its demo.

Set by the environment, where it is not as it should be by itself:

${settingsHelp()}
`;

try {
  if (process.argv.includes('--help')) process.stdout.write(HELP);
  else await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const application = await startApplication({
    ...readSettings(process.env),
    say: (line) => void process.stdout.write(`${line}\n`),
    report: ({ code, message }) => void process.stderr.write(`${code}: ${message}\n`),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void application.stop());
  process.stdout.write(greeting(application));
}
