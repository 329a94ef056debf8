/** Working time between many pairs of moments: the desk's shifts looked up once, then only searched. */
import type { Calendar } from '../calendar/calendar.schema.ts';
import { HOUR_MS, nextClosing, nextOpening } from '../calendar/working-time.rules.ts';
import { millis, type Instant } from '../shared/instant.ts';

/** Hours from one moment to another, 0 where the other is not later. */
export type HoursBetween = (from: Instant, to: Instant) => number;

/** Hours of the running clock. */
export const elapsedHours: HoursBetween = (from, to) => Math.max(0, millis(to) - millis(from)) / HOUR_MS;

/** Hours of the calendar's working time; what is asked must lie between `first` and `last`. Equal to `workingHoursBetween`: a test says so. */
export function workingClock(calendar: Calendar, first: Instant, last: Instant): HoursBetween {
  const opens: number[] = [];
  const worked: number[] = [];
  let closes = first;
  let sum = 0;
  while (closes < last) {
    const from = nextOpening(calendar, closes);
    closes = nextClosing(calendar, from);
    opens.push(millis(from));
    worked.push(sum);
    sum += millis(closes) - millis(from);
  }
  const until = (at: number): number => {
    const shift = lastAtOrBefore(opens, at);
    if (shift < 0) return 0;
    const [start = 0, before = 0, after = sum] = [opens[shift], worked[shift], worked[shift + 1]];
    return Math.min(before + at - start, after);
  };
  return (from, to) => Math.max(0, until(millis(to)) - until(millis(from))) / HOUR_MS;
}

/** The place of the last number not above `value`, or −1. */
function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
