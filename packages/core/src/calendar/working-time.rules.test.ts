/** Working time: lunch, nights, weekends, holidays and changes of the clock. */
import { expect } from 'chai';
import fc from 'fast-check';
import { type Instant, instantAt, millis } from '../shared/instant.ts';
import { brazilianHolidays } from './brazil.holidays.ts';
import type { Calendar, WorkingHours } from './calendar.schema.ts';
import {
  addBusinessHours,
  isWorkingTime,
  nextClosing,
  nextOpening,
  workingHoursBetween,
} from './working-time.rules.ts';
import { instantFrom, wallTimeAt } from './zoned.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const WORKDAYS = [1, 2, 3, 4, 5];

const aCalendar = (workingHours: readonly WorkingHours[], timeZone = 'America/Sao_Paulo'): Calendar => ({
  timeZone,
  workingHours,
  holidays: [],
});

/** TOTALL 4: Monday to Friday, 08:00–12:00 and 13:30–18:00. */
const totall: Calendar = {
  ...aCalendar([
    { weekdays: WORKDAYS, from: '13:30', to: '18:00' },
    { weekdays: WORKDAYS, from: '08:00', to: '12:00' },
  ]),
  holidays: brazilianHolidays,
};
const berlin: Calendar = { ...totall, timeZone: 'Europe/Berlin' };
const nights = aCalendar([
  { weekdays: WEEK, from: '22:00', to: '24:00' },
  { weekdays: WEEK, from: '00:00', to: '06:00' },
]);

const at = (wall: string, calendar = totall): Instant => instantFrom(wall, calendar.timeZone);
const shown = (instant: Instant, calendar = totall): string => wallTimeAt(instant, calendar.timeZone).slice(0, 16);

describe('working time', () => {
  it('begins at the opening and is over at the closing', () => {
    const times = ['07:59', '08:00', '11:59', '12:00', '13:29', '13:30', '17:59', '18:00'];
    const open = times.filter((time) => isWorkingTime(totall, at(`2026-11-23T${time}`)));
    expect(open).to.deep.equal(['08:00', '11:59', '13:30', '17:59']);
  });

  it('is neither on weekends nor on holidays', () => {
    expect(
      ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map((day) => isWorkingTime(totall, at(`${day}T10:00`))),
    ).to.deep.equal([false, false, false, true]);
  });

  it('tells when the desk is back: after lunch, next morning, after a long weekend, at once', () => {
    expect(shown(nextOpening(totall, at('2026-11-23T12:10')))).to.equal('2026-11-23T13:30');
    expect(shown(nextOpening(totall, at('2026-11-23T18:00')))).to.equal('2026-11-24T08:00');
    expect(shown(nextOpening(totall, at('2026-11-19T20:00')))).to.equal('2026-11-23T08:00');
    expect(shown(nextOpening(totall, at('2026-11-23T09:15')))).to.equal('2026-11-23T09:15');
  });

  it('ends next at lunch, in the evening, or on the next day of work', () => {
    expect(shown(nextClosing(totall, at('2026-11-23T09:15')))).to.equal('2026-11-23T12:00');
    expect(shown(nextClosing(totall, at('2026-11-23T12:00')))).to.equal('2026-11-23T18:00');
    expect(shown(nextClosing(totall, at('2026-11-20T19:00')))).to.equal('2026-11-23T12:00');
  });

  it('is added over lunch, the night, the weekend and a holiday', () => {
    expect(shown(addBusinessHours(totall, at('2026-11-23T11:00'), 2))).to.equal('2026-11-23T14:30');
    expect(shown(addBusinessHours(totall, at('2026-11-23T17:00'), 2))).to.equal('2026-11-24T09:00');
    expect(shown(addBusinessHours(totall, at('2026-11-19T17:30'), 8.5))).to.equal('2026-11-23T17:30');
    expect(shown(addBusinessHours(totall, at('2026-04-02T17:00'), 2))).to.equal('2026-04-06T09:00');
  });

  it('that just fills a day ends at its closing', () => {
    expect(shown(addBusinessHours(totall, at('2026-11-23T08:00'), 8.5))).to.equal('2026-11-23T18:00');
    expect(shown(addBusinessHours(totall, at('2026-11-23T12:00'), 0))).to.equal('2026-11-23T13:30');
  });

  it('is measured between two moments', () => {
    expect(workingHoursBetween(totall, at('2026-11-19T17:00'), at('2026-11-23T09:30'))).to.equal(2.5);
    expect(workingHoursBetween(totall, at('2026-11-23T12:05'), at('2026-11-23T13:20'))).to.equal(0);
    expect(workingHoursBetween(totall, at('2026-11-24T09:00'), at('2026-11-23T09:00'))).to.equal(0);
  });

  it('runs through midnight, an hour longer or shorter where the clock changes then', () => {
    expect(workingHoursBetween(nights, at('2026-06-01T12:00'), at('2026-06-02T12:00'))).to.equal(8);
    expect(workingHoursBetween(nights, at('2019-02-16T12:00'), at('2019-02-17T12:00'))).to.equal(9);
    expect(workingHoursBetween(nights, at('2018-11-03T12:00'), at('2018-11-04T12:00'))).to.equal(7);
  });

  it('keeps the hours of the clock in a zone with summer time', () => {
    expect(shown(addBusinessHours(berlin, at('2026-03-27T17:00', berlin), 2), berlin)).to.equal('2026-03-30T09:00');
    expect(addBusinessHours(berlin, at('2026-03-27T17:00', berlin), 2)).to.equal('2026-03-30T07:00:00.000Z');
    expect(shown(addBusinessHours(berlin, at('2026-10-23T17:00', berlin), 2), berlin)).to.equal('2026-10-26T09:00');
  });

  it('has no shift that the clock swallows whole, nor a day that a zone skipped', () => {
    const early = aCalendar([{ weekdays: WEEK, from: '00:00', to: '00:45' }]);
    expect(shown(nextOpening(early, at('2018-11-03T12:00')))).to.equal('2018-11-05T00:00');
    const apia = aCalendar([{ weekdays: WEEK, from: '08:00', to: '18:00' }], 'Pacific/Apia');
    expect(workingHoursBetween(apia, at('2011-12-29T00:00', apia), at('2012-01-01T00:00', apia))).to.equal(20);
  });

  it('is refused, not searched for ever, where holidays leave none', () => {
    const twoDigits = (n: number): string => String(n).padStart(2, '0');
    const holidays = Array.from({ length: 372 }, (_, day) => ({
      monthDay: `${twoDigits(Math.floor(day / 31) + 1)}-${twoDigits((day % 31) + 1)}`,
      name: 'Recesso',
    }));
    expect(() => nextOpening({ ...totall, holidays }, at('2026-11-23T12:00')))
      .to.throw('fewer holidays')
      .with.property('code', 'invalid');
  });

  const calendars = fc.constantFrom(
    totall,
    berlin,
    nights,
    aCalendar([{ weekdays: [6], from: '09:15', to: '11:00' }], 'America/St_Johns'),
  );
  const moments = fc.integer({ min: Date.UTC(2018, 9, 1), max: Date.UTC(2019, 11, 1) }).map(instantAt);
  const minutes = fc.integer({ min: 1, max: 3_000 });

  it('added lands in working time, and is measured as what was added', () => {
    fc.assert(
      fc.property(calendars, moments, minutes, (calendar, from, added) => {
        const end = addBusinessHours(calendar, from, added / 60);
        expect(isWorkingTime(calendar, instantAt(millis(end) - 1))).to.equal(true);
        expect(workingHoursBetween(calendar, from, end) * 60).to.be.closeTo(added, 1e-6);
      }),
    );
  });

  it('never ends sooner for starting later or for taking longer', () => {
    fc.assert(
      fc.property(calendars, moments, fc.nat(200_000), minutes, minutes, (calendar, from, later, one, more) => {
        const end = millis(addBusinessHours(calendar, from, one / 60));
        expect(millis(addBusinessHours(calendar, instantAt(millis(from) + later * 1000), one / 60))).to.be.at.least(
          end,
        );
        expect(millis(addBusinessHours(calendar, from, (one + more) / 60))).to.be.above(end);
      }),
    );
  });

  it('opens next at a moment at which it is open, with none before', () => {
    fc.assert(
      fc.property(calendars, moments, (calendar, from) => {
        const opening = nextOpening(calendar, from);
        expect(isWorkingTime(calendar, opening)).to.equal(true);
        expect(workingHoursBetween(calendar, from, opening)).to.equal(0);
        expect(isWorkingTime(calendar, from)).to.equal(opening === from);
      }),
    );
  });
});
