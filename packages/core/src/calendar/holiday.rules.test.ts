/** Fixed and movable holidays, against the printed calendars of Brazil. */
import { expect } from 'chai';
import { brazilianHolidays } from './brazil.holidays.ts';
import type { Calendar } from './calendar.schema.ts';
import { holidayOn } from './holiday.rules.ts';
import { addDays } from './zoned.ts';

const calendar: Calendar = { timeZone: 'America/Sao_Paulo', workingHours: [], holidays: brazilianHolidays };

const yearOf = (year: number): readonly string[] =>
  Array.from({ length: 365 }, (_, day) => addDays(`${String(year)}-01-01`, day)).filter((date) =>
    holidayOn(calendar, date),
  );

describe('holidays', () => {
  it('are the ten national ones of Brazil in 2026', () => {
    expect(yearOf(2026).map((date) => date.slice(5))).to.deep.equal([
      '01-01',
      '04-03',
      '04-21',
      '05-01',
      '09-07',
      '10-12',
      '11-02',
      '11-15',
      '11-20',
      '12-25',
    ]);
  });

  it('have a name for the screen', () => {
    expect(holidayOn(calendar, '2026-04-03')?.name).to.equal('Sexta-feira Santa');
    expect(holidayOn(calendar, '2026-04-06')).to.equal(null);
  });

  it('that move follow Easter, the two odd cases of the tables included', () => {
    const easters = [
      '1886-04-25',
      '1954-04-18',
      '1981-04-19',
      '2000-04-23',
      '2014-04-20',
      '2018-04-01',
      '2019-04-21',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2038-04-25',
      '2049-04-18',
      '2076-04-19',
      '7515-04-25',
    ];
    const easter: Calendar = { ...calendar, holidays: [{ easter: 0, name: 'Páscoa' }] };
    expect(easters.filter((date) => !holidayOn(easter, date))).to.deep.equal([]);
  });

  it('of one date come once', () => {
    const once: Calendar = { ...calendar, holidays: [{ date: '2026-06-15', name: 'Mudança de sede' }] };
    expect([holidayOn(once, '2026-06-15'), holidayOn(once, '2027-06-15')].map(Boolean)).to.deep.equal([true, false]);
  });
});
