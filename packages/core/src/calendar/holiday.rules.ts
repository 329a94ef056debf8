/** Which days of the wall calendar are holidays. */
import type { Calendar, Holiday } from './calendar.schema.ts';
import { addDays, type WallDate } from './zoned.ts';

/** The holiday on `date`, so that a screen can say its name; null on any other day. */
export const holidayOn = ({ holidays }: Calendar, date: WallDate): Holiday | null =>
  holidays.find((holiday) => dateIn(date.slice(0, 4), holiday) === date) ?? null;

function dateIn(year: string, holiday: Holiday): WallDate {
  if ('date' in holiday) return holiday.date;
  if ('monthDay' in holiday) return `${year}-${holiday.monthDay}`;
  return addDays(easterOf(year), holiday.easter);
}

/** Easter Sunday of the Gregorian calendar: the Sunday after the first full moon of spring, by the church's tables. */
function easterOf(written: string): WallDate {
  const year = Number(written);
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leaps = Math.floor(century / 4);
  const epact = (century - leaps - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  // The two corrections of the tables: no full moon falls after 18 April, nor twice on one date in a cycle.
  const moon = epact === 29 || (epact === 28 && golden > 10) ? epact - 1 : epact;
  const pastSunday = (year + Math.floor(year / 4) + moon + 2 - century + leaps) % 7;
  return addDays(`${written}-03-28`, moon - pastSunday);
}
