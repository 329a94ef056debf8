/** How an agenda writes its days and times: by `Intl`, in the reader's language and the desk's zone. */
import { type Instant, millis } from '../shared/instant.ts';
import type { Stretch } from './overlap.rules.ts';
import type { AgendaDay, AgendaRange } from './range.rules.ts';

export type AgendaWords = {
  /** "segunda-feira, 9 de março de 2026", "8 – 14 de mar. de 2026", "março de 2026". */
  readonly title: (range: AgendaRange) => string;
  readonly day: (day: AgendaDay) => { readonly label: string; readonly longLabel: string };
  /** "08:00". */
  readonly time: (instant: Instant) => string;
  /** "08:00 – 09:30"; with its days, where it runs over midnight. */
  readonly times: (stretch: Stretch) => string;
};

export function agendaWords(locale: string, timeZone: string): AgendaWords {
  const format = (how: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...how, timeZone });
  const date = format({ dateStyle: 'full' });
  const week = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = format({ month: 'long', year: 'numeric' });
  const column = format({ weekday: 'short', day: 'numeric' });
  const time = format({ hour: '2-digit', minute: '2-digit' });
  return {
    title: ({ span, from, until, date: asked, days }) => {
      if (span === 'week') return week.formatRange(millis(from), millis(until) - 1);
      const day = days.find((one) => one.date === asked);
      return (span === 'day' ? date : month).format(millis(day?.from ?? from));
    },
    day: ({ from }) => ({ label: column.format(millis(from)), longLabel: date.format(millis(from)) }),
    time: (instant) => time.format(millis(instant)),
    times: ({ startsAt, endsAt }) => time.formatRange(millis(startsAt), millis(endsAt)),
  };
}
