/** One tenant's desk in this process, and the door its people come in by. */
import type { Backend, Person } from '@chamado/core';
import { createHostIdentity } from '../identity/host-token.ts';
import type { Door } from '../identity/identity.routes.ts';
import type { IdentityStore } from '../identity/identity.store.ts';
import { linkLetter } from '../identity/link.letter.ts';
import { pgIdentity } from '../identity/pg.identity.ts';
import { createSignIn } from '../identity/sign-in.ts';
import { theUsualRetention, type Retention } from '@chamado/core/privacy';
import type { KnownTenant } from '../identity/tenant.settings.ts';
import type { SystemKey } from '../identity/system-key.ts';
import type { Tenant } from '../identity/tenants.ts';
import { notedBackend } from '../lgpd/noted.backend.ts';
import type { Postman } from '../jobs/postman.ts';
import type { SignedAddress } from '../jobs/signed-post.ts';
import type { Hook } from '../jobs/webhook.job.ts';
import type { Database } from '../pg/database.ts';
import type { FileStore } from '../pg/file-store.ts';
import { createPgBackend, type PgBackend, type PgOptions } from '../pg/pg-backend.ts';
import type { Causes } from '../pg/pg.desk.ts';
import { DEMO, openDemo } from './demo.desk.ts';

/** A desk that is open. */
export type Desk = {
  readonly tenant: Tenant;
  readonly backend: PgBackend;
  /** The same, for requests: who reads whose data is written down. */
  readonly noted: Backend;
  readonly store: IdentityStore;
  readonly door: Door;
  readonly hooks: readonly Hook[];
  /** Where its ERP is told of tickets. */
  readonly erp: SignedAddress | undefined;
  /** What its own systems come with. */
  readonly keys: readonly SystemKey[];
  /** How long it keeps what is personal. */
  readonly retention: Retention;
  /** Whom a visitor of a demo may be, the newcomer first; empty at any other. */
  readonly people: readonly Person[];
};

/** What each desk stands on. */
export type Ground = {
  readonly database: Database;
  readonly files: FileStore;
  readonly causes: Causes;
  readonly postman: Postman;
  readonly mailFrom: string;
  readonly search: NonNullable<PgOptions['search']>;
  /** Milliseconds. */
  readonly now: () => number;
};

/** The desk of a tenant that was kept. */
export function openDesk(
  { tenant, profile, hooks, erp, keys, retention, passwordPage }: KnownTenant,
  ground: Ground,
): Desk {
  const { database, files, causes, postman, mailFrom: from, now, search } = ground;
  const backend = createPgBackend({
    ...{ database, tenant: tenant.id, profile, files, causes, search, forgetLetters: postman.forget },
  });
  const store = pgIdentity({ database, tenant: tenant.id });
  const sendLink = (to: Person, secret: string): Promise<void> =>
    postman.carry(linkLetter({ tenant: tenant.id, to, secret, from, profile, passwordPage, now: now() }));
  const signIn = createSignIn({ tenant: tenant.id, store, now, sendLink });
  const host = tenant.host && createHostIdentity(tenant.id, tenant.host, store.oneTimes);
  const noted = notedBackend(backend, backend.privacy);
  return { tenant, backend, noted, store, hooks, erp, keys, retention, people: [], door: { signIn, host } };
}

/** The desk where anybody may be anybody. */
export async function openDemoDesk({ database, files, causes, postman, now }: Ground): Promise<Desk> {
  const { backend, people } = await openDemo({ database, files, causes, forgetLetters: postman.forget });
  const store = pgIdentity({ database, tenant: DEMO.id });
  // A demo has no passwords to forget.
  const signIn = createSignIn({ tenant: DEMO.id, store, now, sendLink: () => Promise.resolve() });
  const systems = { hooks: [], erp: undefined, keys: [], retention: theUsualRetention };
  const noted = notedBackend(backend, backend.privacy);
  return {
    tenant: DEMO,
    backend,
    noted,
    store,
    ...systems,
    people,
    door: { signIn, demo: () => Promise.resolve(people) },
  };
}
