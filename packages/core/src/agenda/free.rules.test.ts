/** Time that nobody has taken, by the business calendar. */
import { expect } from 'chai';
import { helpDesk } from '../profile/presets/help-desk.ts';
import { freeSlots, freeTime } from './free.rules.ts';
import { rangeOf } from './range.rules.ts';
import { agendaWords } from './agenda.words.ts';

const { calendar } = helpDesk;
const day = (date: string) => rangeOf('day', date, { timeZone: calendar.timeZone, locale: 'pt-BR' });
const words = agendaWords('pt-BR', calendar.timeZone);
const at = (time: string): string => `2026-03-09T${time}:00.000-03:00`;
const taken = (from: string, until: string) => ({
  startsAt: new Date(at(from)).toISOString(),
  endsAt: new Date(at(until)).toISOString(),
});
const told = (stretches: readonly { startsAt: string; endsAt: string }[]) =>
  stretches.map(({ startsAt, endsAt }) => `${words.time(startsAt)}-${words.time(endsAt)}`);

describe('free time', () => {
  it('I11 is the desk’s working time without what is taken, lunch left out', () => {
    const { from, until } = day('2026-03-09');
    expect(told(freeTime({ calendar, from, until, busy: [] }))).to.deep.equal(['08:00-12:00', '13:30-18:00']);
    const busy = [taken('17:00', '19:00'), taken('09:00', '10:00'), taken('09:30', '10:30'), taken('12:30', '13:45')];
    expect(told(freeTime({ calendar, from, until, busy }))).to.deep.equal([
      '08:00-09:00',
      '10:30-12:00',
      '13:45-17:00',
    ]);
  });

  it('I11 is cut into slots of the length that the work takes; a rest too short is none', () => {
    const { from, until } = day('2026-03-09');
    const busy = [taken('10:30', '13:30'), taken('14:00', '17:15')];
    expect(told(freeSlots({ calendar, from, until, busy, minutes: 60 }))).to.deep.equal(['08:00-09:00', '09:00-10:00']);
  });

  it('I11 is none on a weekend or a holiday, and ends with the range', () => {
    const saturday = day('2026-03-14');
    expect(freeTime({ calendar, ...saturday, busy: [] })).to.deep.equal([]);
    const christmas = day('2026-12-25');
    expect(freeTime({ calendar, ...christmas, busy: [] })).to.deep.equal([]);
    const { from } = day('2026-03-09');
    expect(told(freeTime({ calendar, from, until: new Date(at('09:30')).toISOString(), busy: [] }))).to.deep.equal([
      '08:00-09:30',
    ]);
  });

  it('I11 is none within a longer appointment, though a shorter one in it has ended', () => {
    const { from, until } = day('2026-03-09');
    const busy = [taken('08:00', '17:00'), taken('09:00', '10:00')];
    expect(told(freeTime({ calendar, from, until, busy }))).to.deep.equal(['17:00-18:00']);
  });

  it('I11 of somebody who is away all day is none', () => {
    const { from, until } = day('2026-03-09');
    expect(freeTime({ calendar, from, until, busy: [{ startsAt: from, endsAt: until }] })).to.deep.equal([]);
    const untilClosing = [taken('08:00', '12:00'), taken('13:30', '18:00')];
    expect(freeTime({ calendar, from, until, busy: untilClosing })).to.deep.equal([]);
  });
});
