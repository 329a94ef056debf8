#!/usr/bin/env node
/** `npx @chamado/server`: a demo's desk over HTTP, on a PostgreSQL of its own or on the one that `DATABASE_URL` names. */
import { startApplication } from './application.ts';

const { DATABASE_URL, HOST, PORT, CHAMADO_FOLDER } = process.env;

try {
  const { address, people, stop } = await startApplication({
    databaseUrl: DATABASE_URL,
    ...(CHAMADO_FOLDER !== undefined && { folder: CHAMADO_FOLDER }),
    ...(HOST !== undefined && { host: HOST }),
    ...(PORT !== undefined && { port: Number(PORT) }),
    say: (line) => void process.stdout.write(`${line}\n`),
    report: ({ code, message }) => void process.stderr.write(`${code}: ${message}\n`),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  const names = people.map(({ name, role, id }) => `  ${name} (${role}): ${id}`).join('\n');
  process.stdout.write(`The desk answers at ${address}/v1, for a demo's people:\n\n${names}\n\n`);
  process.stdout.write(`A token: POST ${address}/v1/session/demo {"person":"carla"}. Ctrl+C stops the server.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
