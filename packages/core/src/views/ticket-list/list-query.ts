/** A person's wish as the one query language says it. */
import { searchedColumns } from '../../port/ticket.columns.ts';
import type { TicketQuery } from '../../port/ticket-query.schema.ts';
import type { PortalProfile } from '../../profile/profile.schema.ts';
import type { Sort } from '../../query/query.schema.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Person } from '../../shared/person.schema.ts';
import { isFinal, stages as allStages } from '../../shared/stages.ts';
import { worksHere } from '../../ticket/ticket.access.ts';
import { queueOrder } from '../../ticket/ticket.queue.ts';
import { scopeOf, tabOf, type ListWish } from './list-wish.ts';

/** Who asks, where and when. */
export type Asker = { readonly profile: PortalProfile; readonly me: Person; readonly at: Instant };

/** The query behind a list, whenever its tickets were opened: `queryFor` knows of periods too. */
export function queryOfAnyDay(wish: ListWish, { profile, me }: Omit<Asker, 'at'>): TicketQuery {
  const text = wish.text.trim();
  const tab = tabOf(profile, wish);
  return {
    scope: scopeOf(me, wish),
    // All stages are no condition, and a desk need not look at each ticket's.
    ...(tab && tab.stages.length < allStages.length && { stages: tab.stages }),
    filters: [...wish.filters],
    ...(text !== '' && { search: { text, columns: [...searchedColumns] } }),
    sort: [...orderFor(wish, profile, me)],
  };
}

/** What the tabs' figures depend on: two queries of one key have the same. */
export const countKey = ({ scope, filters, search }: TicketQuery): string => JSON.stringify([scope, filters, search]);

/**
 * The order of the list. Where nobody chose one: what the desk still owes, as its queue stands (TOTALL 8, T11: critical
 * first, then by opening); what has ended, by its end; anything else newest first.
 */
export function orderFor(wish: ListWish, profile: PortalProfile, { role }: Pick<Person, 'role'>): readonly Sort[] {
  if (wish.sort.length > 0) return wish.sort;
  const stages = tabOf(profile, wish)?.stages ?? [];
  if (stages.every(isFinal)) return [{ column: 'endedAt', direction: 'descending' }];
  if (!worksHere({ role }) || stages.some(isFinal)) return [{ column: 'openedAt', direction: 'descending' }];
  return queueOrder;
}
