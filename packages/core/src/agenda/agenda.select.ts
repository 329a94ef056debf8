/** The agenda as a grid draws it: days as columns, slots down each, appointments in lanes (Integrator 1.8.2.1, I11). */
import type { Calendar } from '../calendar/calendar.schema.ts';
import { isWorkingTime } from '../calendar/working-time.rules.ts';
import { instantAt, type Instant, millis } from '../shared/instant.ts';
import type { AgendaItem } from './agenda.schema.ts';
import { agendaWords, type AgendaWords } from './agenda.words.ts';
import { MINUTE_MS } from './free.rules.ts';
import { lanesOf } from './lanes.rules.ts';
import type { AgendaDay, AgendaRange } from './range.rules.ts';

/** How the grid is to be: `locale` and `calendar` are the profile's; `now` marks today; slots of an hour unless said otherwise. */
export type AgendaViewOptions = {
  readonly calendar: Calendar;
  readonly locale: string;
  readonly now: Instant;
  readonly slotMinutes?: number;
};

/** A stretch of a day to be clicked for an appointment; `minute` counts what has passed of the day, not what its clock shows. */
export type SlotView = {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly minute: number;
  /** What the clock shows: `08:00`. */
  readonly label: string;
  /** Within the desk's working hours. */
  readonly working: boolean;
};

/** An appointment's place on one day: minutes of the day at which it begins and ends there. */
export type PlacedItem = {
  readonly item: AgendaItem;
  readonly startMinute: number;
  readonly endMinute: number;
  readonly lane: number;
  readonly lanes: number;
  /** "13:00 – 15:30", whole also where only a part of it is of this day. */
  readonly label: string;
  readonly fromBefore: boolean;
  readonly goesOn: boolean;
};

/** One day of the grid: its head, its slots from top to bottom, and what lies on them. */
export type AgendaDayView = {
  readonly date: string;
  /** "seg., 9" over a column. */
  readonly label: string;
  /** "segunda-feira, 9 de março de 2026", for whoever only listens. */
  readonly longLabel: string;
  readonly isToday: boolean;
  /** A neighbour's day at an end of a month's weeks. */
  readonly isOutside: boolean;
  /** 1440, or an hour more or less where the clock changes. */
  readonly minutes: number;
  /** None in a month, which has no room for them. */
  readonly slots: readonly SlotView[];
  readonly items: readonly PlacedItem[];
};

/** The grid as a view draws it: "9 a 15 de março de 2026", and its days in order. */
export type AgendaView = { readonly title: string; readonly days: readonly AgendaDayView[] };

/** The grid of `range` with what of `items` touches it. Labels are those of `locale`, in the calendar's zone. */
export function agendaView(items: readonly AgendaItem[], range: AgendaRange, options: AgendaViewOptions): AgendaView {
  const words = agendaWords(options.locale, options.calendar.timeZone);
  return {
    title: words.title(range),
    days: range.days.map((day) => ({
      date: day.date,
      ...words.day(day),
      isToday: day.from <= options.now && options.now < day.until,
      isOutside: range.span === 'month' && day.date.slice(0, 7) !== range.date.slice(0, 7),
      minutes: minutesBetween(day.from, day.until),
      slots: range.span === 'month' ? [] : slotsOf(day, options, words),
      items: placed(items, day, words),
    })),
  };
}

function slotsOf(
  day: AgendaDay,
  { calendar, slotMinutes = 60 }: AgendaViewOptions,
  words: AgendaWords,
): readonly SlotView[] {
  const count = Math.ceil(minutesBetween(day.from, day.until) / slotMinutes);
  return Array.from({ length: count }, (_, nth) => {
    const startsAt = instantAt(millis(day.from) + nth * slotMinutes * MINUTE_MS);
    const ends = instantAt(millis(startsAt) + slotMinutes * MINUTE_MS);
    return {
      startsAt,
      endsAt: ends < day.until ? ends : day.until,
      minute: nth * slotMinutes,
      label: words.time(startsAt),
      working: isWorkingTime(calendar, startsAt),
    };
  });
}

function placed(items: readonly AgendaItem[], day: AgendaDay, words: AgendaWords): readonly PlacedItem[] {
  const today = items.filter(({ startsAt, endsAt }) => startsAt < day.until && day.from < endsAt);
  return lanesOf(today).map(({ item, lane, lanes }) => ({
    item,
    lane,
    lanes,
    startMinute: Math.max(0, minutesBetween(day.from, item.startsAt)),
    endMinute: minutesBetween(day.from, item.endsAt < day.until ? item.endsAt : day.until),
    label: words.times(item),
    fromBefore: item.startsAt < day.from,
    goesOn: day.until < item.endsAt,
  }));
}

const minutesBetween = (from: Instant, until: Instant): number => (millis(until) - millis(from)) / MINUTE_MS;
