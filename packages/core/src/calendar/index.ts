/** Entry `@chamado/core/calendar`: working time, holidays, deadlines, time zones. */
export { brazilianHolidays } from './brazil.holidays.ts';
export { Calendar, DeadlineRule, Holiday, TimeZone, WorkingHours } from './calendar.schema.ts';
export { deadlineFor } from './deadline.rules.ts';
export { holidayOn } from './holiday.rules.ts';
export {
  addBusinessHours,
  isWorkingTime,
  nextClosing,
  nextOpening,
  workingHoursBetween,
} from './working-time.rules.ts';
export {
  clockTimesOf,
  timesOf,
  type ClockTimesGiven,
  type Times,
  type TimesFound,
  type TimesGiven,
} from './times.rules.ts';
export { addDays, instantFrom, wallDateAt, type WallDate, wallTimeAt, type WallTime, weekdayOf } from './zoned.ts';
