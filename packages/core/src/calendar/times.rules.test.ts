/** Start, end and duration, as people fill them in. */
import { expect } from 'chai';
import fc from 'fast-check';
import { DAY_MS, instantAt, millis } from '../shared/instant.ts';
import { clockTimesOf, timesOf } from './times.rules.ts';

const startsAt = '2018-09-03T17:50:00.000Z';
const endsAt = '2018-09-03T19:00:00.000Z';
const zone = 'America/Sao_Paulo';

describe('start, end and duration', () => {
  it('I10 P14 give the third from any two, and say which was reckoned', () => {
    const times = { startsAt, endsAt, minutes: 70 };
    expect(timesOf({ startsAt, endsAt })).to.deep.equal({ times, reckoned: 'minutes', faults: [] });
    expect(timesOf({ startsAt, minutes: 70 })).to.deep.equal({ times, reckoned: 'endsAt', faults: [] });
    expect(timesOf({ endsAt, minutes: 70 })).to.deep.equal({ times, reckoned: 'startsAt', faults: [] });
    expect(timesOf(times)).to.deep.equal({ times, reckoned: null, faults: [] });
  });

  it('name what is lacking', () => {
    const fieldsOf = (given: object) => timesOf(given).faults.map(({ field, code }) => `${field} ${code}`);
    expect(fieldsOf({ startsAt })).to.deep.equal(['endsAt required']);
    expect(fieldsOf({ endsAt })).to.deep.equal(['startsAt required']);
    expect(fieldsOf({ minutes: 5 })).to.deep.equal(['startsAt required', 'endsAt required']);
    expect(fieldsOf({})).to.deep.equal(['startsAt required', 'minutes required']);
  });

  it('name a contradiction, with the duration that start and end give', () => {
    expect(timesOf({ startsAt, endsAt, minutes: 60 }).faults).to.deep.equal([
      { field: 'minutes', code: 'does_not_add_up', params: { minutes: 70 } },
    ]);
    expect(timesOf({ startsAt: endsAt, endsAt: startsAt }).faults).to.deep.equal([
      { field: 'endsAt', code: 'not_after_start', params: { startsAt: endsAt } },
    ]);
    expect(timesOf({ startsAt, endsAt: startsAt }).faults[0]?.code).to.equal('not_after_start');
    for (const minutes of [0, -5, 1.5, NaN])
      expect(timesOf({ startsAt, minutes }).faults).to.deep.equal([{ field: 'minutes', code: 'not_positive' }]);
  });

  it('on a clock: an end shown earlier than the start is of the next day', () => {
    expect(clockTimesOf({ date: '2018-09-03', start: '14:50', end: '16:00' }, zone).times).to.deep.equal({
      startsAt,
      endsAt,
      minutes: 70,
    });
    const night = clockTimesOf({ date: '2018-09-03', start: '22:30', end: '01:15' }, zone);
    expect(night.times).to.include({ startsAt: '2018-09-04T01:30:00.000Z', minutes: 165 });
    expect(clockTimesOf({ date: '2018-09-03', start: '22:30', end: '22:30' }, zone).faults[0]?.code).to.equal(
      'not_after_start',
    );
    expect(clockTimesOf({ date: '2018-09-03', end: '16:00', minutes: 70 }, zone).times?.startsAt).to.equal(startsAt);
  });

  it('on a clock: the hour that summer time takes is not worked', () => {
    // At midnight of 04/11/2018 São Paulo's clocks went on to one o'clock.
    expect(clockTimesOf({ date: '2018-11-03', start: '23:00', end: '02:00' }, zone).times?.minutes).to.equal(120);
  });

  it('agree with one another, whichever two are given', () => {
    const moments = fc.integer({ min: 0, max: 20_000 * 1440 });
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 3000 }), (minute, minutes) => {
        const from = instantAt((minute * DAY_MS) / 1440);
        const until = instantAt(millis(from) + minutes * 60_000);
        const times = { startsAt: from, endsAt: until, minutes };
        for (const lacking of ['startsAt', 'endsAt', 'minutes'] as const)
          expect(timesOf({ ...times, [lacking]: undefined }).times).to.deep.equal(times);
      }),
    );
  });
});
