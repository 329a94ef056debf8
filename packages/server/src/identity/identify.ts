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

/** Null for whoever bears no token of that tenant, or is no longer let in. */
export function createIdentify({ tenantOf, storeOf, now }: IdentifyOptions) {
  const personIn = createTokenReader();
  return async (request: Request): Promise<{ readonly person: Person; readonly tenant: string } | null> => {
    const tenant = tenantOf(request)?.id;
    const token = /^Bearer ([\w.-]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (tenant === undefined || token === undefined) return null;
    const store = storeOf(tenant);
    const id = await personIn(token, tenant, await store.key(), now());
    const person = id === null ? undefined : await store.person(id);
    return person && maySignIn(person) ? { person, tenant } : null;
  };
}
