/** Whose desk a request is for: by the host it asks, or by the tenant it names. */
import type { HostSettings } from './host-token.ts';

/** One reseller's desk on this server. */
export type Tenant = {
  readonly id: string;
  /** Names it is asked by, such as `chamados.loja.example`. */
  readonly hosts?: readonly string[];
  /** Whether anybody may be anybody, without a password: for trying out, never beside real data. */
  readonly demo?: boolean;
  /** How its host site says who a visitor is. */
  readonly host?: HostSettings;
};

/** The header that names a tenant, where one host serves several. */
export const TENANT_HEADER = 'chamado-tenant';

/**
 * Finds the tenant of a request; null where there is none. A host that belongs to a tenant never serves another, whatever
 * a header says; a server with one tenant without a host serves it everywhere.
 */
export function createTenantFinder(tenants: readonly Tenant[]): (request: Request) => Tenant | null {
  const byHost = new Map(tenants.flatMap((tenant) => (tenant.hosts ?? []).map((host) => [host.toLowerCase(), tenant])));
  const homeless = tenants.filter(({ hosts = [] }) => hosts.length === 0);
  const byId = new Map(homeless.map((tenant) => [tenant.id, tenant]));

  return (request) => {
    const named = request.headers.get(TENANT_HEADER);
    const owner = byHost.get(new URL(request.url).hostname.toLowerCase());
    if (owner) return named === null || named === owner.id ? owner : null;
    if (named !== null) return byId.get(named) ?? null;
    return homeless.length === 1 ? (homeless[0] ?? null) : null;
  };
}
