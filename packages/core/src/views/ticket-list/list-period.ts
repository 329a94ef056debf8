/** The days a person asks for, as the query language says them. */
import { addDays, instantFrom, wallDateAt, type WallDate } from '../../calendar/zoned.ts';
import type { TicketQuery } from '../../port/ticket-query.schema.ts';
import type { Filter } from '../../query/query.schema.ts';
import { instantAt, millis, type Instant } from '../../shared/instant.ts';
import { queryOfAnyDay, type Asker } from './list-query.ts';
import type { ListWish, Period } from './list-wish.ts';

/** The query behind a list. Same within a day, so that its pages belong together. */
export function queryFor(wish: ListWish, asker: Asker): TicketQuery {
  const { filters = [], ...query } = queryOfAnyDay(wish, asker);
  const days = openedWithin(wish.period, asker.at, asker.profile.calendar.timeZone);
  return { ...query, filters: [...filters, ...days] };
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
