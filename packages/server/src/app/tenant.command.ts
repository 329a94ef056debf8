/** `chamado-server tenant add FILE` and `chamado-server tenant list`: who has a desk on this server. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTenantFile, readTenantSettings } from '../identity/tenant.settings.ts';
import { openDatabase, type Database } from '../pg/database.ts';
import { keepTenant, tenantsIn } from './directory.ts';
import { FolderTaken } from './folder-lock.ts';
import { runningPostgres, startOwnPostgres } from './own-postgres.ts';
import type { Settings } from './settings.ts';

/** Does what was asked, and answers with what to say. @throws Error that says what would be right */
export async function tenantCommand(words: readonly string[], settings: Settings): Promise<string> {
  const [verb, file, ...more] = words;
  if (verb === 'list' && file === undefined) return withDatabase(settings, list);
  if (verb === 'add' && file !== undefined && more.length === 0) return withDatabase(settings, (at) => add(at, file));
  throw new Error('Right would be: chamado-server tenant add FILE, or chamado-server tenant list');
}

async function list(database: Database): Promise<string> {
  const kept = await tenantsIn(database);
  if (kept.length === 0) return 'There is no tenant yet; a server serves the demo until there is';
  return kept.map(({ tenant, settings }) => `${tenant}  ${hostsIn(settings)}`).join('\n');
}

async function add(database: Database, file: string): Promise<string> {
  const { settings, people } = readTenantFile(JSON.parse(await readFile(file, 'utf8')));
  const others = (await tenantsIn(database)).filter(({ tenant }) => tenant !== settings.tenant);
  for (const other of others) {
    const hosts = readTenantSettings(JSON.parse(other.settings)).tenant.hosts ?? [];
    const shared = hosts.find((host) => settings.hosts?.includes(host));
    if (shared !== undefined) throw new Error(`hosts: ${shared} is ${other.tenant}'s; right would be another`);
  }
  await keepTenant(database, settings, people);
  const logins = people.filter(({ email }) => email !== undefined).length;
  return `${settings.tenant} is kept, with ${String(people.length)} people of its file, ${String(logins)} of them with a login. Each sets a password by the link that POST /v1/password-links mails.`;
}

const hostsIn = (settings: string): string =>
  readTenantSettings(JSON.parse(settings)).tenant.hosts?.join(', ') ?? '(named by the header chamado-tenant)';

/** On the database of the environment, or of the folder: also while a server runs on it. */
async function withDatabase(settings: Settings, work: (database: Database) => Promise<string>): Promise<string> {
  const { databaseUrl, folder } = settings;
  const own =
    databaseUrl === undefined ? await ownDatabase(folder) : { url: databaseUrl, stop: () => Promise.resolve() };
  try {
    const database = await openDatabase({ url: own.url, connections: 2 });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await own.stop();
  }
}

async function ownDatabase(folder: string) {
  try {
    return await startOwnPostgres(folder, () => undefined);
  } catch (thrown) {
    const url = thrown instanceof FolderTaken ? await runningPostgres(join(folder)) : null;
    if (url === null) throw thrown;
    return { url, stop: () => Promise.resolve() };
  }
}
