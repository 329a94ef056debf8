/** Deadlines against the rows seen in the manuals (DOMAIN §3). */
import { expect } from 'chai';
import type { Calendar, DeadlineRule } from './calendar.schema.ts';
import { deadlineFor } from './deadline.rules.ts';
import { instantFrom, wallTimeAt } from './zoned.ts';

const calendar: Calendar = {
  timeZone: 'America/Sao_Paulo',
  workingHours: [{ weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' }],
  holidays: [{ monthDay: '09-07', name: 'Independência do Brasil' }],
};

const fieldService: DeadlineRule = { kind: 'elapsed', hours: 12, weekend: 'toMonday' };
const helpDesk: DeadlineRule = { kind: 'elapsed', hours: 5 * 24, weekend: 'count' };

const due = (rule: DeadlineRule, opened: string): string =>
  wallTimeAt(deadlineFor(rule, calendar, instantFrom(opened, calendar.timeZone)), calendar.timeZone).slice(0, 16);

describe('a deadline', () => {
  it('of PWS falls off a Saturday to the same time on Monday, over the end of summer time', () => {
    expect(due(fieldService, '2019-02-15T20:49')).to.equal('2019-02-18T08:49');
  });

  it('of PWS counts twelve hours from a Sunday into Monday', () => {
    expect(due(fieldService, '2019-02-17T18:19')).to.equal('2019-02-18T06:19');
  });

  it('of PWS takes no notice of a holiday', () => {
    expect(due(fieldService, '2018-09-07T10:57')).to.equal('2018-09-07T22:57');
  });

  it('of PWS falls off a Sunday too, and stays on the last minute of Friday', () => {
    expect(due(fieldService, '2026-11-21T20:00')).to.equal('2026-11-23T08:00');
    expect(due(fieldService, '2026-11-20T11:59')).to.equal('2026-11-20T23:59');
    expect(due(fieldService, '2026-11-20T12:00')).to.equal('2026-11-23T00:00');
  });

  it('of TOTALL is five days on, a Sunday or not', () => {
    expect(due(helpDesk, '2017-09-19T15:43')).to.equal('2017-09-24T15:43');
  });

  it('counts hours as they pass, whatever the clock does', () => {
    expect(due(fieldService, '2018-11-03T18:00')).to.equal('2018-11-05T07:00');
    expect(due(helpDesk, '2017-10-14T15:43')).to.equal('2017-10-19T16:43');
  });

  it('in business hours waits for the desk to work', () => {
    expect(due({ kind: 'business', hours: 4 }, '2018-09-06T16:00')).to.equal('2018-09-10T10:00');
  });
});
