/** Where a person is in the portal, as the part of an address after its `#`. */

export type PortalRoute =
  | { readonly view: 'home' | 'open' | 'profile' }
  | { readonly view: 'tickets'; readonly ticketId?: string }
  | { readonly view: 'help'; readonly articleId?: string };

/** Ours begin so: what a page keeps in its hash for itself stays its own. */
const OURS = '#chamado/';

/** The place an address names; undefined where it names none of ours. */
export function routeFrom(hash: string): PortalRoute | undefined {
  if (!hash.startsWith(OURS)) return undefined;
  const [view = '', id = ''] = hash.slice(OURS.length).split('/').map(decoded);
  switch (view) {
    case 'open':
    case 'profile':
    case 'home':
      return { view };
    case 'tickets':
      return id ? { view, ticketId: id } : { view };
    case 'help':
      return id ? { view, articleId: id } : { view };
    default:
      return undefined;
  }
}

/** The address of a place. */
export function hashOf(route: PortalRoute): string {
  const id = 'ticketId' in route ? route.ticketId : 'articleId' in route ? route.articleId : undefined;
  return OURS + route.view + (id ? `/${encodeURIComponent(id)}` : '');
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
};
