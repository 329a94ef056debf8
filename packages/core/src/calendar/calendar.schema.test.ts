/** What a reseller may write as his calendar, and what he is told instead. */
import { expect } from 'chai';
import * as z from 'zod/mini';
import { Calendar, DeadlineRule } from './calendar.schema.ts';

const shift = { weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '12:00' };

const aCalendar = (over: object): unknown => ({
  timeZone: 'America/Sao_Paulo',
  workingHours: [shift],
  holidays: [],
  ...over,
});

const faultsOf = (over: object): string => {
  const result = z.safeParse(Calendar, aCalendar(over));
  return result.success
    ? ''
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
};

describe('a calendar', () => {
  it('takes dates, yearly days and days counted from Easter as holidays', () => {
    const holidays = [
      { date: '2026-12-24', name: 'Véspera de Natal' },
      { monthDay: '02-29', name: { 'pt-BR': 'Dia bissexto', en: 'Leap day' } },
      { easter: 60, name: 'Corpus Christi' },
    ];
    expect(z.parse(Calendar, aCalendar({ holidays })).holidays).to.deep.equal(holidays);
  });

  it('says which time zones there are', () => {
    expect(faultsOf({ timeZone: 'Brasília' })).to.equal(
      'timeZone: unknown time zone; give an IANA name such as America/Sao_Paulo',
    );
    expect(faultsOf({ timeZone: '-03:00' })).to.contain('IANA');
  });

  it('refuses days that no year has', () => {
    expect(faultsOf({ holidays: [{ monthDay: '02-30', name: 'x' }] })).to.contain('such as 12-25');
    expect(faultsOf({ holidays: [{ date: '2026-02-29', name: 'x' }] })).to.contain('holidays.0');
  });

  it('asks for the shape of a time', () => {
    expect(faultsOf({ workingHours: [{ ...shift, from: '8:00' }] })).to.contain('such as 08:00');
    expect(faultsOf({ workingHours: [{ ...shift, to: '24:30' }] })).to.contain('such as 18:00');
    expect(faultsOf({ workingHours: [{ ...shift, to: '24:00' }] })).to.equal('');
    expect(faultsOf({ workingHours: [{ ...shift, weekdays: [0] }] })).to.contain('workingHours.0.weekdays.0');
  });

  it('says how a night shift is written', () => {
    expect(faultsOf({ workingHours: [{ ...shift, from: '22:00', to: '06:00' }] })).to.contain(
      'workingHours.0.to: "to" must be later',
    );
  });

  it('refuses working hours that overlap on a weekday, and no others', () => {
    expect(faultsOf({ workingHours: [shift, { ...shift, weekdays: [5, 6], from: '11:00', to: '15:00' }] })).to.contain(
      'overlap',
    );
    expect(faultsOf({ workingHours: [shift, { ...shift, weekdays: [6], from: '11:00', to: '15:00' }] })).to.equal('');
    expect(faultsOf({ workingHours: [shift, { ...shift, from: '12:00', to: '18:00' }] })).to.equal('');
  });
});

describe('a deadline rule', () => {
  it('is of a known kind, with hours to it', () => {
    const rules = [
      { kind: 'business', hours: 4 },
      { kind: 'business', hours: 0 },
      { kind: 'elapsed', hours: 12 },
      { kind: 'soon' },
    ];
    expect(rules.map((rule) => z.safeParse(DeadlineRule, rule).success)).to.deep.equal([true, false, false, false]);
  });
});
