/** When a desk works, in its own time zone: now, and through the week (TOTALL 4, T18). */
import type { Instant, PortalProfile } from '@chamado/core';
import { isWorkingTime, nextClosing, nextOpening } from '@chamado/core/calendar';
import { msg, str } from '@lit/localize';
import { joined } from '../locale/format.ts';
import { weekdayName } from '../locale/weekday.ts';
import { getLocale } from '../locale/locale.ts';

type Calendar = PortalProfile['calendar'];

/** "Aberto agora, até 12:00" or "Fechado agora: voltamos segunda-feira às 08:00". `now` is the caller's clock. */
export function hoursNow(calendar: Calendar, now: Instant): string {
  const isOpen = isWorkingTime(calendar, now);
  const until = isOpen ? nextClosing(calendar, now) : nextOpening(calendar, now);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(getLocale(), { ...options, timeZone: calendar.timeZone }).format(new Date(until));
  const time = format({ hour: '2-digit', minute: '2-digit', hour12: false });
  if (isOpen) return msg(str`Aberto agora, até ${time}`);
  return msg(str`Fechado agora: voltamos ${format({ weekday: 'long' })} às ${time}`);
}

/** One line for each group of days that share their hours: "segunda-feira a sexta-feira, 08:00–12:00 e 13:30–18:00". */
export function weeklyHours({ workingHours }: Calendar): readonly string[] {
  const days = new Set(workingHours.map(({ weekdays }) => weekdays.toSorted().join()));
  return [...days].map((same) => {
    const shifts = workingHours.filter(({ weekdays }) => weekdays.toSorted().join() === same);
    const hours = joined(shifts.map(({ from, to }) => `${from}–${to}`));
    return `${daysText(shifts[0]?.weekdays ?? [])}, ${hours}`;
  });
}

function daysText(weekdays: readonly number[]): string {
  const days = weekdays.toSorted();
  const [first = 1] = days;
  const last = days.at(-1) ?? first;
  const unbroken = days.length > 2 && last - first === days.length - 1;
  return unbroken ? msg(str`${weekdayName(first)} a ${weekdayName(last)}`) : joined(days.map(weekdayName));
}
