/** Working time: when a desk is open, and how much of it lies between two moments. */
import { DeskError } from '../shared/desk-error.ts';
import { type Instant, instantAt, millis } from '../shared/instant.ts';
import type { Calendar } from './calendar.schema.ts';
import { holidayOn } from './holiday.rules.ts';
import { addDays, instantFrom, wallDateAt, type WallDate, weekdayOf } from './zoned.ts';

/** The length of an hour, in milliseconds of elapsed time. */
export const HOUR_MS = 3_600_000;

/** One unbroken stretch of work, in milliseconds since the epoch; `closes` is already outside. */
type Shift = { readonly opens: number; readonly closes: number };

/** Whether the desk works at `instant`. It does at the minute of opening, and no more at the minute of closing. */
export const isWorkingTime = (calendar: Calendar, instant: Instant): boolean =>
  shiftsAfter(calendar, instant).next().value.opens <= millis(instant);

/** When the desk is next at work: `instant` itself while it is open, else the moment it opens ("volta às 13:30"). */
export const nextOpening = (calendar: Calendar, instant: Instant): Instant =>
  instantAt(Math.max(shiftsAfter(calendar, instant).next().value.opens, millis(instant)));

/** When the desk next stops working: the end of the stretch that runs at `instant`, or of the next one ("aberto até 12:00"). */
export const nextClosing = (calendar: Calendar, instant: Instant): Instant =>
  instantAt(shiftsAfter(calendar, instant).next().value.closes);

/**
 * The moment by which `hours` of working time have passed since `from`. Work that just fills a day ends at its closing,
 * not at the next opening; no hours at all end at the next opening.
 */
export function addBusinessHours(calendar: Calendar, from: Instant, hours: number): Instant {
  const shifts = shiftsAfter(calendar, from);
  let shift = shifts.next().value;
  let at = Math.max(shift.opens, millis(from));
  let left = Math.round(hours * HOUR_MS);
  while (left > shift.closes - at) {
    left -= shift.closes - at;
    shift = shifts.next().value;
    at = shift.opens;
  }
  return instantAt(at + left);
}

/** The hours of working time from `from` to `to`; 0 where `to` is not later. */
export function workingHoursBetween(calendar: Calendar, from: Instant, to: Instant): number {
  const [start, end] = [millis(from), millis(to)];
  const shifts = shiftsAfter(calendar, from);
  let worked = 0;
  for (let shift = shifts.next().value; shift.opens < end; shift = shifts.next().value) {
    worked += Math.max(0, Math.min(shift.closes, end) - Math.max(shift.opens, start));
  }
  return worked / HOUR_MS;
}

// Longer than any desk rests: where holidays leave no day to work on, the search must still end.
const LONGEST_REST_DAYS = 400;

/** The shifts that close after `instant`, in order, without end; `invalid` where more than a year passes with none. */
function* shiftsAfter(calendar: Calendar, instant: Instant): Generator<Shift, never, undefined> {
  let date = wallDateAt(instant, calendar.timeZone);
  for (let rest = 0; rest < LONGEST_REST_DAYS; rest += 1) {
    for (const shift of shiftsOn(calendar, date)) {
      rest = 0;
      if (shift.closes > millis(instant)) yield shift;
    }
    date = addDays(date, 1);
  }
  throw new DeskError('invalid', 'the calendar leaves more than a year without work; give it fewer holidays');
}

/** A change of the clock lengthens or shortens a shift; one that it swallows whole is none. */
function shiftsOn(calendar: Calendar, date: WallDate): readonly Shift[] {
  const weekday = weekdayOf(date);
  const stretches = calendar.workingHours.filter(({ weekdays }) => weekdays.includes(weekday));
  if (stretches.length === 0 || holidayOn(calendar, date)) return [];
  const at = (time: string): number => millis(instantFrom(`${date}T${time}`, calendar.timeZone));
  return stretches
    .map(({ from, to }) => ({ opens: at(from), closes: at(to) }))
    .filter(({ opens, closes }) => opens < closes)
    .sort((one, other) => one.opens - other.opens);
}
