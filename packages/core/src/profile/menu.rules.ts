/** What a person finds in the portal's menu (PWS 2.3.1, P3; TOTVS 4, V2; Plusoft, S8). */
import type { Person } from '../shared/person.schema.ts';
import type { MenuItem } from './menu.schema.ts';
import type { PortalProfile } from './profile.schema.ts';

/** The items of every menu of his role, in the profile's order. The company's contacts are its portal admin's (TOTVS 2, V1). */
export function menuFor(
  { menus }: Pick<PortalProfile, 'menus'>,
  { role, portalAdmin = false }: Pick<Person, 'role' | 'portalAdmin'>,
): readonly MenuItem[] {
  const isHis = ({ opens }: MenuItem): boolean =>
    role !== 'requester' || portalAdmin || opens?.view !== 'page' || opens.page !== 'contacts';
  return pruned(
    menus.filter(({ roles }) => roles.includes(role)).flatMap(({ items }) => items),
    isHis,
  );
}

/** Without what is not his, and without branches that then hold nothing. */
const pruned = (items: readonly MenuItem[], isHis: (item: MenuItem) => boolean): readonly MenuItem[] =>
  items.filter(isHis).flatMap((item): readonly MenuItem[] => {
    if (!item.items) return [item];
    const inner = pruned(item.items, isHis);
    return inner.length > 0 || item.opens ? [{ ...item, items: inner }] : [];
  });
