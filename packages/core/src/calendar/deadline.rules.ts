/** By when a ticket is promised. */
import { type Instant, instantAt, millis } from '../shared/instant.ts';
import type { Calendar, DeadlineRule } from './calendar.schema.ts';
import { addBusinessHours, HOUR_MS } from './working-time.rules.ts';
import { addDays, instantFrom, wallDateAt, wallTimeAt, weekdayOf } from './zoned.ts';

/**
 * The deadline of a ticket opened at `openedAt`. An elapsed rule runs through nights and holidays (PWS promised 22:57 on
 * Independence Day) and, across a change of the clock, counts hours as they pass.
 */
export function deadlineFor(rule: DeadlineRule, calendar: Calendar, openedAt: Instant): Instant {
  if (rule.kind === 'business') return addBusinessHours(calendar, openedAt, rule.hours);
  const due = instantAt(millis(openedAt) + Math.round(rule.hours * HOUR_MS));
  return rule.weekend === 'toMonday' ? offWeekend(due, calendar.timeZone) : due;
}

/**
 * The same time on Monday, as the clock shows it and not 24 or 48 hours on: PWS moved 16/02/2019 08:49 to 18/02 08:49
 * although summer time ended in between, which made those two days 49 hours long.
 */
function offWeekend(due: Instant, timeZone: string): Instant {
  const date = wallDateAt(due, timeZone);
  const weekday = weekdayOf(date);
  if (weekday < 6) return due;
  return instantFrom(`${addDays(date, 8 - weekday)}${wallTimeAt(due, timeZone).slice(10)}`, timeZone);
}
