/** The whole server in this process, on a database of the run of tests, for the tests of a block. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aDatabase, dropDatabase } from '../../testing/database.ts';
import { startApplication, type Application, type ApplicationOptions } from '../application.ts';

/** A server that runs. */
export type Running = {
  readonly application: () => Application;
  /** Where it keeps files and mails. */
  readonly folder: () => string;
  /** Of its database's owner. */
  readonly url: () => string;
  /** Asks it; `as` is the id of a person of the demo. */
  readonly ask: (path: string, init?: RequestInit & { readonly as?: string }) => Promise<Response>;
};

/** Starts it once; `options` are the settings of interest. */
export function useApplication(options: ApplicationOptions = {}): Running {
  let running: { readonly application: Application; readonly folder: string; readonly url: string } | undefined;
  const found = () => running ?? missing();

  before(async function () {
    this.timeout(120_000);
    const url = await aDatabase();
    const folder = await mkdtemp(join(tmpdir(), 'chamado-app-'));
    running = { application: await startApplication({ databaseUrl: url, folder, port: 0, ...options }), folder, url };
  });
  after(async () => {
    await running?.application.stop();
    if (running) await dropDatabase(running.url);
    if (running) await rm(running.folder, { recursive: true });
  });

  const tokenOf = async (person: string): Promise<string> => {
    const response = await fetch(`${found().application.address}/v1/session/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person }),
    });
    return /"token":"([^"]+)"/.exec(await response.text())?.[1] ?? '';
  };
  return {
    application: () => found().application,
    folder: () => found().folder,
    url: () => found().url,
    async ask(path, { as, ...init } = {}) {
      const headers = new Headers(init.headers);
      if (as !== undefined) headers.set('authorization', `Bearer ${await tokenOf(as)}`);
      if (typeof init.body === 'string') headers.set('content-type', 'application/json');
      return fetch(`${found().application.address}${path}`, { ...init, headers });
    },
  };
}

const missing = (): never => {
  throw new Error('The server is started before the tests of a block, not before that');
};
