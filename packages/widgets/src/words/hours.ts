/** When somebody is at the desk, in its own time zone: now, and through the week (TOTALL 4, T18). */
import type { Calendar, Instant, WorkingHours } from '@chamado/core';
import { isWorkingTime, nextClosing, nextOpening } from '@chamado/core/calendar';
import { msg, str } from '@lit/localize';
import { getLocale } from '../locale/locale.ts';

/** "Aberto agora, até 12:00" or "Fechado agora: voltamos segunda-feira às 08:00". */
export function hoursNow(calendar: Calendar, now: Instant): string {
  const isOpen = isWorkingTime(calendar, now);
  const until = isOpen ? nextClosing(calendar, now) : nextOpening(calendar, now);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(getLocale(), { ...options, timeZone: calendar.timeZone }).format(new Date(until));
  const time = format({ hour: '2-digit', minute: '2-digit', hour12: false });
  if (isOpen) return msg(str`Aberto agora, até ${time}`);
  return msg(str`Fechado agora: voltamos ${format({ weekday: 'long' })} às ${time}`);
}

/** The week, a line for each set of days with the same hours: "segunda a sexta: 08:00–12:00, 13:30–18:00". */
export function weeklyHours({ workingHours }: Calendar): readonly string[] {
  const byDays = new Map<string, WorkingHours[]>();
  for (const stretch of workingHours) {
    const days = [...stretch.weekdays].sort((one, other) => one - other).join();
    byDays.set(days, [...(byDays.get(days) ?? []), stretch]);
  }
  return [...byDays].map(([days, stretches]) => {
    const times = stretches.map(({ from, to }) => `${from}–${to}`).sort();
    return `${daysText(days.split(',').map(Number))}: ${times.join(', ')}`;
  });
}

/** Days that follow one another are said by the first and the last. */
function daysText(days: readonly number[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isRun = days.length > 2 && last - first === days.length - 1;
  if (isRun) return msg(str`${dayName(first)} a ${dayName(last)}`);
  return new Intl.ListFormat(getLocale(), { type: 'conjunction' }).format(days.map(dayName));
}

// 1 January 2024 was a Monday: day 1 of the week as ISO 8601 counts it.
const dayName = (weekday: number): string =>
  new Intl.DateTimeFormat(getLocale(), { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, weekday)));
