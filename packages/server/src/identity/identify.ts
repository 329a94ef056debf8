/** Who a request comes from: by its token, at the tenant it is for, as the desk has him now. */
import { maySignIn, type Person } from '@chamado/core';
import { createTokenReader } from './access-token.ts';
import type { IdentityStore } from './identity.store.ts';
import type { Tenant } from './tenants.ts';

/** Where to look. */
export type IdentifyOptions = {
  readonly tenantOf: (request: Request) => Tenant | null;
  readonly storeOf: (tenant: string) => IdentityStore;
  readonly now: () => number;
};

/** Null for whoever bears no token of that tenant, or is no longer let in, as he was seen at most `maxAgeMs` ago. */
export function createIdentify({ tenantOf, storeOf, now }: IdentifyOptions) {
  const personIn = createTokenReader();
  const personNow = createPersonReader(now);
  return async (
    request: Request,
    maxAgeMs = 0,
  ): Promise<{ readonly person: Person; readonly tenant: string } | null> => {
    const tenant = tenantOf(request)?.id;
    const token = /^Bearer ([\w.-]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (tenant === undefined || token === undefined) return null;
    const store = storeOf(tenant);
    const id = await personIn(token, tenant, await store.key(), now());
    const person = id === null ? undefined : await personNow(store, id, maxAgeMs);
    return person && maySignIn(person) ? { person, tenant } : null;
  };
}

type Seen = { readonly person: Person; readonly at: number };

/** Asks each tenant’s store for a person, unless he was seen lately enough. */
function createPersonReader(now: () => number) {
  const seen = new WeakMap<IdentityStore, Map<string, Seen>>();
  return async (store: IdentityStore, id: string, maxAgeMs: number): Promise<Person | undefined> => {
    const people = seen.get(store) ?? new Map<string, Seen>();
    seen.set(store, people);
    const known = people.get(id);
    const at = now();
    if (known && at - known.at < maxAgeMs) return known.person;
    people.delete(id);
    const person = await store.person(id);
    const [oldest] = people.keys();
    if (people.size >= MOST_SEEN && oldest !== undefined) people.delete(oldest);
    if (person) people.set(id, { person, at });
    return person;
  };
}

const MOST_SEEN = 1000;
