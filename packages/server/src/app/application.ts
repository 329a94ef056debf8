/** The whole server: a PostgreSQL, a desk on it, sign-in, files, and the wire over all of them. */
import type { DeskError } from '@chamado/core';
import { join } from 'node:path';
import { createDiskFileStore } from '../files/disk.file-store.ts';
import { createHandler } from '../http/handler.ts';
import { createIdentify } from '../identity/identify.ts';
import { identityRoutes } from '../identity/identity.routes.ts';
import { pgIdentity } from '../identity/pg.identity.ts';
import { createSignIn } from '../identity/sign-in.ts';
import { createTenantFinder } from '../identity/tenants.ts';
import { openDatabase } from '../pg/database.ts';
import { DEMO, openDemo } from './demo.desk.ts';
import { listen } from './listen.ts';
import { startOwnPostgres } from './own-postgres.ts';

/** All may be left out: then a demo, in a folder here, on a PostgreSQL of its own. */
export type ApplicationOptions = {
  /** Where files and, without `databaseUrl`, the database are kept. */
  readonly folder?: string;
  /** Of the owner of a database on a PostgreSQL that runs already. */
  readonly databaseUrl?: string | undefined;
  readonly port?: number;
  readonly host?: string;
  /** Hears of what takes long. */
  readonly say?: (line: string) => void;
  /** Hears of what failed within. */
  readonly report?: (error: DeskError) => void;
};

/** A server that runs. */
export type Application = {
  readonly address: string;
  /** Who there is to be. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  /** Finishes what is under way, then lets go of everything. */
  readonly stop: () => Promise<void>;
};

export async function startApplication(options: ApplicationOptions = {}): Promise<Application> {
  const { folder = '.chamado', databaseUrl, port = 4180, host, say = () => undefined, report } = options;
  const own = databaseUrl === undefined ? await startOwnPostgres(folder, say) : null;
  const letGo: (() => Promise<void>)[] = own ? [own.stop] : [];
  const stop = async (): Promise<void> => {
    for (const release of letGo.splice(0).reverse()) await release();
  };
  try {
    const database = await openDatabase({ url: databaseUrl ?? own?.url ?? '' });
    letGo.push(database.close);
    const files = await createDiskFileStore(join(folder, 'files'));
    const { backend, people } = await openDemo(database, files);
    letGo.push(backend.close);

    const now = () => Date.now();
    const store = pgIdentity({ database, tenant: DEMO.id });
    // A demo has no passwords to forget.
    const sendLink = () => Promise.resolve();
    const signIn = createSignIn({ tenant: DEMO.id, store, now, sendLink });
    const tenantOf = createTenantFinder([DEMO]);
    const addresses = new WeakMap<Request, string>();
    const addressOf = (request: Request) => addresses.get(request) ?? '';
    const door = { signIn, demo: () => Promise.resolve(people) };
    const doorOf = (request: Request) => (tenantOf(request) ? door : null);
    const handler = createHandler({
      identify: createIdentify({ tenantOf, storeOf: () => store, now }),
      backendOf: () => backend,
      modules: [identityRoutes({ doorOf, addressOf, isSecure: false, now })],
      ...(report && { report }),
    });
    const answer = (request: Request, from: string): Promise<Response> => {
      addresses.set(request, from);
      return handler(request);
    };
    const listener = await listen(answer, port, host);
    letGo.push(() => listener.stop());
    return { address: listener.address, people, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
