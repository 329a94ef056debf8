/** A real S3 server beside the tests, where this machine has one: moto's, of the Python package `moto[server]`. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import type { S3Options } from '../s3.file-store.ts';

const Said = z.object({ endpoint: z.string(), accessKeyId: z.string(), secretAccessKey: z.string() });

/** A server that runs. */
export type S3Server = { readonly options: S3Options; readonly stop: () => Promise<void> };

/** Starts it; null where there is none to start. */
export async function startS3Server(): Promise<S3Server | null> {
  const program = spawn('python3', [fileURLToPath(new URL('s3.server.py', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise<null>((resolve) => {
    program.once('error', () => resolve(null));
    program.once('exit', () => resolve(null));
  });
  const first = new Promise<string>((resolve) => createInterface(program.stdout).once('line', resolve));
  const line = await Promise.race([first, ended]);
  if (line === null) return null;
  const said = Said.parse(JSON.parse(line));
  return {
    options: { ...said, region: 'us-east-1', bucket: 'chamado' },
    async stop() {
      program.stdin.end();
      await ended;
    },
  };
}
