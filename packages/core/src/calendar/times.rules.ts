/** Two of start, end and duration give the third, and all three are held against one another (Integrator 1.8, I10; PWS 2.7.2, P14). */
import type { FieldFault } from '../shared/desk-error.ts';
import { instantAt, millis, type Instant } from '../shared/instant.ts';
import { addDays, instantFrom, type WallDate } from './zoned.ts';

/** What a person filled in; any of it may be missing. */
export type TimesGiven = {
  readonly startsAt?: Instant | undefined;
  readonly endsAt?: Instant | undefined;
  /** The duration, in minutes of elapsed time. */
  readonly minutes?: number | undefined;
};

/** A stretch of time, whole. */
export type Times = { readonly startsAt: Instant; readonly endsAt: Instant; readonly minutes: number };

/** The whole stretch, and which of the three was reckoned from the others; or what is wrong with what was given. */
export type TimesFound =
  | { readonly times: Times; readonly reckoned: keyof Times | null; readonly faults: readonly [] }
  | { readonly times: null; readonly faults: readonly FieldFault[] };

const MINUTE_MS = 60_000;

/**
 * The whole stretch that `given` tells of. With one of the three alone the others are `required`; an end that does not
 * come after the start is `not_after_start`, a duration that is no whole positive number `not_positive`; three that
 * contradict one another are `does_not_add_up`, whose `minutes` says what start and end give.
 */
export function timesOf({ startsAt, endsAt, minutes }: TimesGiven): TimesFound {
  if (minutes !== undefined && !(Number.isInteger(minutes) && minutes > 0)) return wrong('minutes', 'not_positive');
  if (startsAt === undefined) {
    if (endsAt === undefined) return lacking('startsAt', minutes === undefined ? 'minutes' : 'endsAt');
    if (minutes === undefined) return lacking('startsAt');
    return found({ startsAt: moved(endsAt, -minutes), endsAt, minutes }, 'startsAt');
  }
  if (endsAt === undefined) {
    if (minutes === undefined) return lacking('endsAt');
    return found({ startsAt, endsAt: moved(startsAt, minutes), minutes }, 'endsAt');
  }
  if (endsAt <= startsAt) return wrong('endsAt', 'not_after_start', { startsAt });
  const between = Math.round((millis(endsAt) - millis(startsAt)) / MINUTE_MS);
  if (minutes === undefined) return found({ startsAt, endsAt, minutes: between }, 'minutes');
  return minutes === between
    ? found({ startsAt, endsAt, minutes }, null)
    : wrong('minutes', 'does_not_add_up', { minutes: between });
}

/** As a paper form has it: a date, and what the clock showed, `14:50`. */
export type ClockTimesGiven = {
  readonly date: WallDate;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly minutes?: number | undefined;
};

/**
 * `timesOf` for clock times in `timeZone`. The date is the start's (the end's, where no start is given); an end that the
 * clock shows earlier than the start is one of the next day: work over midnight needs no second date. The same time twice
 * is `not_after_start`, since nobody works for a day.
 */
export function clockTimesOf({ date, start, end, minutes }: ClockTimesGiven, timeZone: string): TimesFound {
  const overMidnight = start !== undefined && end !== undefined && end < start;
  const instantOf = (day: WallDate, clock?: string): Instant | undefined =>
    clock === undefined ? undefined : instantFrom(`${day}T${clock}`, timeZone);
  return timesOf({
    startsAt: instantOf(date, start),
    endsAt: instantOf(overMidnight ? addDays(date, 1) : date, end),
    minutes,
  });
}

const found = (times: Times, reckoned: keyof Times | null): TimesFound => ({ times, reckoned, faults: [] });

const lacking = (...fields: readonly (keyof Times)[]): TimesFound => ({
  times: null,
  faults: fields.map((field) => ({ field, code: 'required' })),
});

const wrong = (field: keyof Times, code: string, params?: FieldFault['params']): TimesFound => ({
  times: null,
  faults: [params ? { field, code, params } : { field, code }],
});

const moved = (from: Instant, minutes: number): Instant => instantAt(millis(from) + minutes * MINUTE_MS);
