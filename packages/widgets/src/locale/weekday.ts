/** The days of the week in the current language. */
import { kept } from './format.ts';

const dayOfWeek = kept((locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }));

/** "segunda-feira" for 1, as ISO 8601 counts, up to 7. */
export const weekdayName = (isoDay: number): string => dayOfWeek().format(Date.UTC(2024, 0, isoDay)); // 1 January 2024 was a Monday
