/** A person's wish as the one query language says it. */
import { addDays, instantFrom, wallDateAt, type WallDate } from '../../calendar/zoned.ts';
import { searchedColumns } from '../../port/ticket.columns.ts';
import type { TicketQuery } from '../../port/ticket-query.schema.ts';
import type { PortalProfile } from '../../profile/profile.schema.ts';
import type { Filter, Sort } from '../../query/query.schema.ts';
import { instantAt, millis, type Instant } from '../../shared/instant.ts';
import type { Person } from '../../shared/person.schema.ts';
import { isFinal, stages as allStages } from '../../shared/stages.ts';
import { worksHere } from '../../ticket/ticket.access.ts';
import { queueOrder } from '../../ticket/ticket.queue.ts';
import { scopeOf, tabOf, type ListWish, type Period } from './list-wish.ts';

/** Who asks, where and when. */
export type Asker = { readonly profile: PortalProfile; readonly me: Person; readonly at: Instant };

/** The query behind a list. Same within a day, so that its pages belong together. */
export function queryFor(wish: ListWish, { profile, me, at }: Asker): TicketQuery {
  const { timeZone } = profile.calendar;
  const text = wish.text.trim();
  const tab = tabOf(profile, wish);
  return {
    scope: scopeOf(me, wish),
    // All stages are no condition, and a desk need not look at each ticket's.
    ...(tab && tab.stages.length < allStages.length && { stages: tab.stages }),
    filters: [...wish.filters, ...openedWithin(wish.period, at, timeZone)],
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

function openedWithin(period: Period, at: Instant, timeZone: string): readonly Filter[] {
  if (period.kind === 'all') return [];
  if (period.kind === 'days') return opened(addDays(wallDateAt(at, timeZone), -period.days), null, timeZone);
  return opened(period.from, period.to, timeZone);
}

function opened(from: WallDate | null, to: WallDate | null, timeZone: string): readonly Filter[] {
  const column = 'openedAt';
  if (from && to) return [within(column, from, to, timeZone)];
  if (from) return [{ column, operator: 'greater', value: justBefore(from, timeZone) }];
  return to ? [{ column, operator: 'less', value: startOf(addDays(to, 1), timeZone) }] : [];
}

/** Holds for a moment on one of the days from `from` to `to`. */
export const within = (column: string, from: WallDate, to: WallDate, timeZone: string): Filter => ({
  column,
  operator: 'between',
  value: [startOf(from, timeZone), justBefore(addDays(to, 1), timeZone)],
});

/** When the day begins. */
export const startOf = (day: WallDate, timeZone: string): Instant => instantFrom(`${day}T00:00`, timeZone);

/** The last millisecond before the day. */
export const justBefore = (day: WallDate, timeZone: string): Instant => instantAt(millis(startOf(day, timeZone)) - 1);
