/** The days an agenda shows, in zones whose clocks change. */
import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, weekdayOf } from '../calendar/zoned.ts';
import { instantAt, millis } from '../shared/instant.ts';
import { firstWeekday, rangeOf, stepFrom } from './range.rules.ts';

const BRAZIL = { timeZone: 'America/Sao_Paulo', locale: 'pt-BR' };
const LISBON = { timeZone: 'Europe/Lisbon', locale: 'pt-PT' };
const HOUR_MS = 3_600_000;

const hoursOf = ({ from, until }: { from: string; until: string }): number => (millis(until) - millis(from)) / HOUR_MS;

describe('the range of an agenda', () => {
  it('I11 is one day of the desk’s own zone, from midnight to midnight', () => {
    const { from, until, days } = rangeOf('day', '2026-03-09', BRAZIL);
    expect([from, until]).to.deep.equal(['2026-03-09T03:00:00.000Z', '2026-03-10T03:00:00.000Z']);
    expect(days).to.deep.equal([{ date: '2026-03-09', from, until }]);
  });

  it('I11 is a week from Sunday to Saturday in Brazil, from Monday to Sunday where weeks begin so', () => {
    const datesIn = (locale: string) =>
      rangeOf('week', '2026-03-11', { ...BRAZIL, locale }).days.map(({ date }) => date);
    const [sunday, monday] = [datesIn('pt-BR'), datesIn('es')];
    expect([sunday[0], sunday[6], sunday.length]).to.deep.equal(['2026-03-08', '2026-03-14', 7]);
    expect([monday[0], monday[6], monday.length]).to.deep.equal(['2026-03-09', '2026-03-15', 7]);
    expect(rangeOf('week', '2026-03-08', BRAZIL).days[0]?.date).to.equal('2026-03-08');
    expect(['pt-BR', 'pt', 'en-US', 'es', 'de', 'ar-EG', 'dv-MV'].map(firstWeekday)).to.deep.equal([
      7, 7, 7, 1, 1, 6, 5,
    ]);
  });

  it('I11 is a month in whole weeks, the neighbours’ days at both ends', () => {
    const { days } = rangeOf('month', '2026-04-15', BRAZIL);
    expect([days[0]?.date, days.at(-1)?.date, days.length]).to.deep.equal(['2026-03-29', '2026-05-02', 35]);
    // February of 2026 is four weeks of Brazil whole.
    expect(rangeOf('month', '2026-02-10', BRAZIL).days).to.have.length(28);
    expect(rangeOf('month', '2026-12-31', BRAZIL).days.at(-1)?.date).to.equal('2027-01-02');
  });

  it('I11 has days of 23 and of 25 hours where the clock changes, in São Paulo at midnight until 2019', () => {
    expect(hoursOf(rangeOf('day', '2018-11-04', BRAZIL))).to.equal(23);
    expect(rangeOf('day', '2018-11-04', BRAZIL).from).to.equal('2018-11-04T03:00:00.000Z');
    expect(hoursOf(rangeOf('day', '2019-02-16', BRAZIL))).to.equal(25);
    expect(hoursOf(rangeOf('day', '2019-11-03', BRAZIL))).to.equal(24);
    expect(hoursOf(rangeOf('day', '2026-03-29', LISBON))).to.equal(23);
    expect(hoursOf(rangeOf('day', '2026-10-25', LISBON))).to.equal(25);
    expect(hoursOf(rangeOf('week', '2026-10-28', LISBON))).to.equal(7 * 24 + 1);
  });

  it('I11 is stepped through by its own length, and a month by its days', () => {
    expect(stepFrom('day', '2026-02-28', 1)).to.equal('2026-03-01');
    expect(stepFrom('week', '2026-03-11', -1)).to.equal('2026-03-04');
    expect(stepFrom('month', '2026-01-31', 1)).to.equal('2026-02-28');
    expect(stepFrom('month', '2026-01-27', 1)).to.equal('2026-02-27');
    expect(stepFrom('month', '2026-12-15', 1)).to.equal('2027-01-15');
    expect(stepFrom('month', '2026-01-15', -1)).to.equal('2025-12-15');
  });
});

describe('ranges of any zone', () => {
  const zones = fc.constantFrom(
    ...['America/Sao_Paulo', 'Europe/Lisbon', 'UTC', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia'],
    ...['Atlantic/Azores', 'Africa/Casablanca', 'America/Havana', 'Asia/Kathmandu'],
  );
  const locales = fc.constantFrom('pt-BR', 'en', 'es', 'ar-EG');
  const dates = fc
    .integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2035, 0, 1) })
    .map((ms) => instantAt(ms).slice(0, 10));
  const spans = fc.constantFrom('day', 'week', 'month');

  it('I11 leave no moment out, and count none twice: each day ends as the next begins', () => {
    fc.assert(
      fc.property(zones, locales, dates, spans, (timeZone, locale, date, span) => {
        const { days, from, until } = rangeOf(span, date, { timeZone, locale });
        expect([days[0]?.from, days.at(-1)?.until]).to.deep.equal([from, until]);
        for (const [at, day] of days.entries()) {
          expect(day.from <= day.until).to.equal(true);
          const next = days[at + 1];
          if (next) expect([next.from, next.date]).to.deep.equal([day.until, addDays(day.date, 1)]);
        }
      }),
    );
  });

  it('I11 put every moment into exactly one day', () => {
    const within = fc.nat({ max: 10 * 24 * HOUR_MS });
    fc.assert(
      fc.property(zones, locales, dates, within, (timeZone, locale, date, passed) => {
        const { days, from, until } = rangeOf('week', date, { timeZone, locale });
        const moment = instantAt(millis(from) + (passed % (millis(until) - millis(from))));
        expect(days.filter((day) => day.from <= moment && moment < day.until)).to.have.length(1);
      }),
    );
  });

  it('I11 hold one another: a week its days, a month its weeks', () => {
    fc.assert(
      fc.property(zones, locales, dates, (timeZone, locale, date) => {
        const [day, week, month] = (['day', 'week', 'month'] as const).map((span) =>
          rangeOf(span, date, { timeZone, locale }),
        );
        expect(week?.days).to.deep.include(day?.days[0]);
        for (const each of week?.days ?? []) expect(month?.days).to.deep.include(each);
        expect([week?.days.length, (month?.days.length ?? 1) % 7]).to.deep.equal([7, 0]);
        expect(weekdayOf(month?.days[0]?.date ?? '')).to.equal(firstWeekday(locale));
      }),
    );
  });
});
