/** The server as a process of its own, for tests that kill it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A process that serves. */
export type ServerProcess = {
  readonly address: string;
  readonly pid: number;
  /** From the start of the process to the first address. */
  readonly readyMs: number;
  /** Resolves with the exit code, or the signal's name, once it is gone. */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number | string | null>;
  /** Its PostgreSQL, killed too: a machine that loses power. */
  readonly killDatabase: () => void;
};

/** Starts it on `folder`. Rejects with what it said where it ends instead. */
export function startServerProcess(folder: string): Promise<ServerProcess> {
  const began = performance.now();
  const child = spawn(process.execPath, ['-C', '@chamado/source', '--import', 'tsx', SCRIPT], {
    env: { ...process.env, CHAMADO_FOLDER: folder, PORT: '0', DATABASE_URL: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = once(child, 'exit').then(([code, signal]: unknown[]) => {
    const how = code ?? signal;
    return typeof how === 'number' || typeof how === 'string' ? how : null;
  });
  let said = '';
  const hear = (chunk: Buffer) => void (said += chunk.toString());
  child.stderr.on('data', hear);
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      hear(chunk);
      const address = /answers at (http:\S+)\/v1/.exec(said)?.[1];
      if (address === undefined) return;
      resolve({
        address,
        pid: child.pid ?? 0,
        readyMs: performance.now() - began,
        end: (signal) => {
          child.kill(signal);
          return gone;
        },
        killDatabase: () =>
          process.kill(
            Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
            'SIGKILL',
          ),
      });
    });
    void gone.then(() => reject(new Error(said)));
  });
}

const SCRIPT = fileURLToPath(new URL('../chamado-server.ts', import.meta.url));
