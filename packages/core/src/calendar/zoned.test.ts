/** Wall time of a zone: round trips, and the two days a year on which the clock jumps. */
import { expect } from 'chai';
import fc from 'fast-check';
import { instantAt, millis } from '../shared/instant.ts';
import { addDays, instantFrom, wallDateAt, wallTimeAt, weekdayOf } from './zoned.ts';

const SAO_PAULO = 'America/Sao_Paulo';
const BERLIN = 'Europe/Berlin';

const zones = fc.constantFrom(
  SAO_PAULO,
  BERLIN,
  'UTC',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
);
const moments = fc.integer({ min: Date.UTC(1985, 0, 1), max: Date.UTC(2040, 0, 1) });

describe('wall time', () => {
  it('is what the clock shows in the zone, in winter and in summer time', () => {
    expect(wallTimeAt('2018-09-07T13:57:00Z', SAO_PAULO)).to.equal('2018-09-07T10:57:00.000');
    expect(wallTimeAt('2019-02-15T22:49:00Z', SAO_PAULO)).to.equal('2019-02-15T20:49:00.000');
    expect(wallTimeAt('2026-07-01T22:30:00.250Z', BERLIN)).to.equal('2026-07-02T00:30:00.250');
  });

  it('names the day of the zone, not that of UTC', () => {
    expect(wallDateAt('2026-01-01T02:59:59Z', SAO_PAULO)).to.equal('2025-12-31');
  });

  it('is read with or without seconds', () => {
    expect(instantFrom('2026-11-21T16:14', SAO_PAULO)).to.equal('2026-11-21T19:14:00.000Z');
    expect(instantFrom('2026-11-21T16:14:05.007', SAO_PAULO)).to.equal('2026-11-21T19:14:05.007Z');
  });

  it('that is shown twice is the first of the two', () => {
    // On 17/02/2019 at 00:00 the clocks of São Paulo went back to 23:00.
    expect(wallTimeAt('2019-02-17T01:30:00Z', SAO_PAULO)).to.equal('2019-02-16T23:30:00.000');
    expect(wallTimeAt('2019-02-17T02:30:00Z', SAO_PAULO)).to.equal('2019-02-16T23:30:00.000');
    expect(instantFrom('2019-02-16T23:30', SAO_PAULO)).to.equal('2019-02-17T01:30:00.000Z');
    expect(instantFrom('2019-02-17T00:00', SAO_PAULO)).to.equal('2019-02-17T03:00:00.000Z');
    expect(instantFrom('2026-10-25T02:30', BERLIN)).to.equal('2026-10-25T00:30:00.000Z');
  });

  it('that is skipped is the moment of the skip', () => {
    expect(instantFrom('2018-11-04T00:30', SAO_PAULO)).to.equal('2018-11-04T03:00:00.000Z');
    expect(instantFrom('2026-03-29T02:59', BERLIN)).to.equal('2026-03-29T01:00:00.000Z');
    // Samoa skipped a whole day.
    expect(instantFrom('2011-12-30T12:00', 'Pacific/Apia')).to.equal('2011-12-30T10:00:00.000Z');
  });

  it('is right before standard time, when zones were minutes and seconds from UTC', () => {
    expect(instantFrom(wallTimeAt('1905-06-01T12:00:00.000Z', SAO_PAULO), SAO_PAULO)).to.equal(
      '1905-06-01T12:00:00.000Z',
    );
  });

  it('leads back to a moment at which the clock shows it', () => {
    fc.assert(
      fc.property(zones, moments, (zone, ms) => {
        const wall = wallTimeAt(instantAt(ms), zone);
        const back = instantFrom(wall, zone);
        expect(wallTimeAt(back, zone)).to.equal(wall);
        expect(millis(back)).to.be.at.most(ms);
      }),
    );
  });

  it('later on the wall is never earlier in fact', () => {
    const nearChange = fc.constantFrom(
      '2018-11-03',
      '2019-02-16',
      '2026-03-29',
      '2026-10-25',
      '2011-12-30',
      '2026-04-05',
    );
    const seconds = fc.integer({ min: 0, max: 2 * 86_400 });
    fc.assert(
      fc.property(zones, nearChange, seconds, seconds, (zone, date, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)].map((s) =>
          instantFrom(new Date(Date.parse(date) + s * 1000).toISOString().slice(0, -1), zone),
        );
        expect(millis(late ?? '')).to.be.at.least(millis(early ?? ''));
      }),
    );
  });
});

describe('a day of the wall calendar', () => {
  it('knows its weekday, Monday first', () => {
    expect(['2026-11-16', '2026-11-21', '2026-11-22'].map(weekdayOf)).to.deep.equal([1, 6, 7]);
  });

  it('is counted over months, leap days and years', () => {
    expect(addDays('2024-02-28', 1)).to.equal('2024-02-29');
    expect(addDays('2025-12-31', 1)).to.equal('2026-01-01');
    expect(addDays('2026-03-01', -1)).to.equal('2026-02-28');
  });
});
