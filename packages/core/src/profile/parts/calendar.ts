/** The working hours of the presets whose manual names none. */
import { brazilianHolidays } from '../../calendar/brazil.holidays.ts';
import type { Calendar } from '../../calendar/calendar.schema.ts';

export const mondayToFriday = [1, 2, 3, 4, 5];

/** Monday to Friday from 08:00 to 18:00, national holidays off. */
export const officeHours: Calendar = {
  timeZone: 'America/Sao_Paulo',
  workingHours: [{ weekdays: mondayToFriday, from: '08:00', to: '18:00' }],
  holidays: brazilianHolidays,
};
