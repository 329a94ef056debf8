/** When a desk works, as a person reads it (TOTALL 4, T18). */
import type { Instant, PortalProfile } from '@chamado/core';
import { isWorkingTime, nextOpening } from '@chamado/core/calendar';
import { msg, str } from '@lit/localize';
import { formatTime, formatWeekday, joined, sameDay, weekdayName } from '../locale/format.ts';

type Calendar = PortalProfile['calendar'];

/** "Aberto agora", or from when the desk answers. `now` is the caller's clock. */
export function hoursNow(calendar: Calendar, now: Instant): string {
  if (isWorkingTime(calendar, now)) return msg('Atendimento aberto agora');
  const opens = nextOpening(calendar, now);
  const when = sameDay(opens, now) ? formatTime(opens) : msg(str`${formatWeekday(opens)}, às ${formatTime(opens)}`);
  return msg(str`Fora do horário: respondemos a partir de ${when}`);
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
