/** Working time looked up once: the same figures as reckoned one by one. */
import { expect } from 'chai';
import fc from 'fast-check';
import { workingHoursBetween } from '../calendar/working-time.rules.ts';
import { helpDesk } from '../profile/presets/help-desk.ts';
import { instantAt, millis } from '../shared/instant.ts';
import { workingClock } from './working-clock.ts';

describe('a working clock', () => {
  const [first, last] = ['2026-02-10T11:00:00.000Z', '2026-05-10T11:00:00.000Z'];
  const hours = workingClock(helpDesk.calendar, first, last);
  const moment = fc.integer({ min: millis(first), max: millis(last) }).map(instantAt);

  it('counts what the calendar counts, over lunches, nights, weekends and holidays', () => {
    fc.assert(
      fc.property(moment, moment, (from, to) => {
        expect(hours(from, to)).to.be.closeTo(workingHoursBetween(helpDesk.calendar, from, to), 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('counts nothing backwards, and all of its span', () => {
    expect(hours(last, first)).to.equal(0);
    expect(hours(first, last)).to.be.closeTo(workingHoursBetween(helpDesk.calendar, first, last), 1e-9);
  });
});
