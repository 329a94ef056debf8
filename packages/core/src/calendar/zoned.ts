/** Moments as a clock on the wall of a time zone shows them, and back; by Intl, so that no time zone data is shipped. */
import { DAY_MS, type Instant, instantAt, millis } from '../shared/instant.ts';

/** A day of the wall calendar: `2019-02-15`. */
export type WallDate = string;

/** What the wall clock shows: ISO 8601 without zone, such as `2019-02-15T20:49:00.000`; seconds may be left out on the way in, and `T24:00` is the midnight that ends the day. */
export type WallTime = string;

/** What the clock in `timeZone` (an IANA name) shows at `instant`. */
export function wallTimeAt(instant: Instant, timeZone: string): WallTime {
  const ms = millis(instant);
  return instantAt(ms + offsetAt(ms, timeZone)).slice(0, -1);
}

/** The day in `timeZone` at `instant`. */
export const wallDateAt = (instant: Instant, timeZone: string): WallDate => wallTimeAt(instant, timeZone).slice(0, 10);

/**
 * When the clock in `timeZone` shows `wall`. A time that the clock shows twice (summer time ends) is the first of the two;
 * a time that it skips is the moment of the skip. So a later wall time is never an earlier moment.
 */
export function instantFrom(wall: WallTime, timeZone: string): Instant {
  const local = Date.parse(`${wall}Z`);
  const midnight = Math.floor(local / DAY_MS) * DAY_MS;
  // No zone is a whole day from UTC: these two stand before and after any change of the clock near `wall`.
  const before = offsetAtMidnight(midnight - DAY_MS, timeZone);
  const after = offsetAtMidnight(midnight + 2 * DAY_MS, timeZone);
  if (before === after || offsetAt(local - before, timeZone) === before) return instantAt(local - before);
  if (offsetAt(local - after, timeZone) === after) return instantAt(local - after);
  return instantAt(changeBetween(local - after, local - before, timeZone));
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: WallDate): number => new Date(date).getUTCDay() || 7;

/** The day `days` after `date`; before it, when negative. */
export function addDays(date: WallDate, days: number): WallDate {
  const day = new Date(date);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** How far the clock in `timeZone` is ahead of UTC, in milliseconds; before standard time came, not whole minutes. */
function offsetAt(ms: number, timeZone: string): number {
  const shown = Object.fromEntries(
    formatterFor(timeZone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000;
}

/** The first moment after `low` and not after `high` with the offset that stands at `high`. */
function changeBetween(low: number, high: number, timeZone: string): number {
  const after = offsetAt(high, timeZone);
  let [unchanged, changed] = [low, high];
  while (changed - unchanged > 1) {
    const middle = Math.floor((unchanged + changed) / 2);
    if (offsetAt(middle, timeZone) === after) changed = middle;
    else unchanged = middle;
  }
  return changed;
}

// Asking Intl costs microseconds: an hour of work is looked up many times, a midnight once.
const midnights = new Map<string, Map<number, number>>();

function offsetAtMidnight(ms: number, timeZone: string): number {
  const known = midnights.get(timeZone) ?? new Map<number, number>();
  midnights.set(timeZone, known);
  const offset = known.get(ms) ?? offsetAt(ms, timeZone);
  known.set(ms, offset);
  return offset;
}

// A formatter takes longer to make than a hundred answers from it.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}
