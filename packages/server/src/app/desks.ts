/** The desks of a process: each tenant's opened once, with the door its people come in by. */
import type { Person } from '@chamado/core';
import { DeskError } from '@chamado/core';
import type { IdentityStore } from '../identity/identity.store.ts';
import type { Door } from '../identity/identity.routes.ts';
import { pgIdentity } from '../identity/pg.identity.ts';
import { createSignIn } from '../identity/sign-in.ts';
import { createTenantFinder, type Tenant } from '../identity/tenants.ts';
import type { Database } from '../pg/database.ts';
import type { FileStore } from '../pg/file-store.ts';
import type { PgBackend } from '../pg/pg-backend.ts';
import type { Causes } from '../pg/pg.desk.ts';
import { DEMO, openDemo } from './demo.desk.ts';

/** One tenant's desk in this process. */
export type Desk = {
  readonly tenant: Tenant;
  readonly backend: PgBackend;
  readonly store: IdentityStore;
  readonly door: Door;
};

/** All of them. */
export type Desks = {
  /** The tenant a request is for; null where there is none. */
  readonly tenantOf: (request: Request) => Tenant | null;
  /** @throws DeskError `not_found` where there is no such tenant */
  readonly deskOf: (tenant: string) => Desk;
  readonly all: () => readonly Desk[];
  /** Whom a visitor of the demo may be; the first is a newcomer. */
  readonly people: () => readonly Person[];
  readonly close: () => Promise<void>;
};

/** What each desk stands on. */
export type DesksOptions = {
  readonly database: Database;
  readonly files: FileStore;
  readonly causes: Causes;
  readonly now: () => number;
};

export async function createDesks({ database, files, causes, now }: DesksOptions): Promise<Desks> {
  const { backend, people } = await openDemo({ database, files, causes });
  const store = pgIdentity({ database, tenant: DEMO.id });
  // A demo has no passwords to forget.
  const sendLink = () => Promise.resolve();
  const signIn = createSignIn({ tenant: DEMO.id, store, now, sendLink });
  const demo: Desk = { tenant: DEMO, backend, store, door: { signIn, demo: () => Promise.resolve(people) } };
  const byId = new Map([[DEMO.id, demo]]);

  return {
    tenantOf: createTenantFinder([DEMO]),
    deskOf(tenant) {
      const desk = byId.get(tenant);
      if (!desk) throw new DeskError('not_found', 'There is no such desk here');
      return desk;
    },
    all: () => [...byId.values()],
    people: () => people,
    async close() {
      for (const { backend } of byId.values()) await backend.close();
    },
  };
}
