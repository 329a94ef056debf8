/** Time that nobody has taken yet, within the desk's working hours: where an order can be put (Integrator 1.8.2.2, I11). */
import type { Calendar } from '../calendar/calendar.schema.ts';
import { nextClosing, nextOpening } from '../calendar/working-time.rules.ts';
import { byCodePoint } from '../query/code-points.ts';
import { instantAt, type Instant, millis } from '../shared/instant.ts';
import { overlaps, type Stretch } from './overlap.rules.ts';

/** What is looked for, and where. */
export type FreeTime = {
  readonly calendar: Calendar;
  readonly from: Instant;
  readonly until: Instant;
  /** What is taken, in any order. */
  readonly busy: readonly Stretch[];
};

/** The unbroken stretches within which the desk works and nothing is taken, in order. */
export function freeTime({ calendar, from, until, busy }: FreeTime): readonly Stretch[] {
  const taken = [...busy].sort((one, other) => byCodePoint(one.startsAt, other.startsAt));
  return [...workIn(calendar, from, until)].flatMap((shift) => without(shift, taken));
}

/** The free time, cut into slots of so many minutes, one behind the other; a rest that is too short is left out. */
export function freeSlots(asked: FreeTime & { readonly minutes: number }): readonly Stretch[] {
  const length = asked.minutes * MINUTE_MS;
  return freeTime(asked).flatMap(({ startsAt, endsAt }) => {
    const fitting = Math.floor((millis(endsAt) - millis(startsAt)) / length);
    return Array.from({ length: fitting }, (_, nth) => ({
      startsAt: instantAt(millis(startsAt) + nth * length),
      endsAt: instantAt(millis(startsAt) + (nth + 1) * length),
    }));
  });
}

/** The length of a minute, in milliseconds of elapsed time. */
export const MINUTE_MS = 60_000;

function* workIn(calendar: Calendar, from: Instant, until: Instant): Generator<Stretch> {
  let opens = nextOpening(calendar, from);
  while (opens < until) {
    const closes = nextClosing(calendar, opens);
    yield { startsAt: opens, endsAt: closes < until ? closes : until };
    opens = nextOpening(calendar, closes);
  }
}

function without(shift: Stretch, taken: readonly Stretch[]): readonly Stretch[] {
  const free: Stretch[] = [];
  let from = shift.startsAt;
  for (const one of taken.filter((each) => overlaps(each, shift))) {
    if (from < one.startsAt) free.push({ startsAt: from, endsAt: one.startsAt });
    if (from < one.endsAt) from = one.endsAt;
  }
  return from < shift.endsAt ? [...free, { startsAt: from, endsAt: shift.endsAt }] : free;
}
