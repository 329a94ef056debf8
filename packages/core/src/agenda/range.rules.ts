/** The stretch of time an agenda shows: a day, a week or a month of the desk's own zone (Integrator 1.8.2.1.1, I11). */
import { addDays, instantFrom, type WallDate, weekdayOf } from '../calendar/zoned.ts';
import type { Instant } from '../shared/instant.ts';
import type { AgendaSpan } from './agenda.schema.ts';

/** One day of a zone, from its first moment until the first of the next: 23 or 25 hours where the clock changes. */
export type AgendaDay = { readonly date: WallDate; readonly from: Instant; readonly until: Instant };

/** Whole days, one after the other; `until` is already outside. */
export type AgendaRange = {
  readonly span: AgendaSpan;
  /** The day that was asked for: it stands within. */
  readonly date: WallDate;
  readonly from: Instant;
  readonly until: Instant;
  readonly days: readonly AgendaDay[];
};

/** Where the days are, and who reads them: his language says on which day a week begins. */
export type Whereabouts = { readonly timeZone: string; readonly locale: string };

/** The days that `span` shows around `date`. A month is shown in whole weeks, the neighbours' days at both its ends. */
export function rangeOf(span: AgendaSpan, date: WallDate, { timeZone, locale }: Whereabouts): AgendaRange {
  const dates = datesOf(span, date, firstWeekday(locale));
  const midnights = [...dates, addDays(dates.at(-1) ?? date, 1)].map((day) => instantFrom(`${day}T00:00`, timeZone));
  const days = dates.map((day, at) => ({
    date: day,
    from: midnightAt(midnights, at),
    until: midnightAt(midnights, at + 1),
  }));
  return { span, date, from: midnightAt(midnights, 0), until: midnightAt(midnights, dates.length), days };
}

/** The day that stands one span before (`-1`) or after (`1`) `date`: the month's own, or its last where it is shorter. */
export function stepFrom(span: AgendaSpan, date: WallDate, steps: number): WallDate {
  if (span !== 'month') return addDays(date, steps * (span === 'week' ? 7 : 1));
  const first = monthAfter(date, steps);
  const last = addDays(monthAfter(first, 1), -1);
  const same = first.slice(0, 8) + date.slice(8);
  return same < last ? same : last;
}

/** The ISO weekday (1 Monday … 7 Sunday) on which a reader of `locale` sees a week begin. */
export function firstWeekday(locale: string): number {
  const { region } = new Intl.Locale(locale).maximize();
  if (FRIDAY.has(region)) return 5;
  return SATURDAY.has(region) ? 6 : SUNDAY.has(region) ? 7 : 1;
}

function datesOf(span: AgendaSpan, date: WallDate, weekStart: number): readonly WallDate[] {
  if (span === 'day') return [date];
  const weekOf = (day: WallDate): WallDate => addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
  if (span === 'week') return week(weekOf(date));
  const last = addDays(monthAfter(date, 1), -1);
  const dates: WallDate[] = [];
  for (let day = weekOf(monthAfter(date, 0)); day <= last; day = addDays(day, 7)) dates.push(...week(day));
  return dates;
}

const week = (first: WallDate): readonly WallDate[] => [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(first, days));

/** The first day of the month that stands `months` after that of `date`. */
function monthAfter(date: WallDate, months: number): WallDate {
  const first = new Date(`${date.slice(0, 7)}-01`);
  first.setUTCMonth(first.getUTCMonth() + months);
  return first.toISOString().slice(0, 10);
}

const midnightAt = (midnights: readonly Instant[], at: number): Instant => midnights[at] ?? '';

// Where weeks do not begin on Monday (CLDR 47, weekData): engines are not yet of one mind on how to be asked for it.
const FRIDAY = new Set<string | undefined>(['MV']);
const SATURDAY = new Set<string | undefined>('AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'.split(' '));
const SUNDAY = new Set<string | undefined>(
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'.split(
    ' ',
  ),
);
