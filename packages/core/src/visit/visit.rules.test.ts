/** A visit as a technician tells of it, down to the screenshot of the manual (PWS 2.7.2). */
import { expect } from 'chai';
import { anEntry } from '../testing/entries.ts';
import { aVisit } from '../testing/visits.ts';
import { nextVisitNumber, visitFaults, visitFigures, visitFindings } from './visit.rules.ts';
import type { Visit } from './visit.schema.ts';

const last = { meter: 'Peças', value: 61_000, at: '2018-08-01T12:00:00.000Z' };
const codesOf = (visit: Visit, earlier: readonly Visit[] = [], readings = [last]) =>
  visitFaults(visit, earlier, readings).map(({ field, code }) => `${field} ${code}`);

describe('a visit', () => {
  it('P14 keeps every item of the manual’s two columns, and comes to its minutes, kilometres and costs', () => {
    const visit = aVisit();
    expect(codesOf(visit)).to.deep.equal([]);
    expect(visitFigures(visit)).to.deep.equal({ minutes: 70, tripMinutes: 180, km: 40, costs: 20 });
    expect(visitFigures(aVisit({ travel: undefined }))).to.deep.equal({
      minutes: 70,
      tripMinutes: null,
      km: null,
      costs: null,
    });
  });

  it('P14 adds its costs to the cent', () => {
    const travel = { parking: 0.1, toll: 0.2, otherCosts: 19.99 };
    expect(visitFigures(aVisit({ travel })).costs).to.equal(20.29);
    expect(codesOf(aVisit({ travel: { toll: 0.005 } }))).to.deep.equal(['visit.travel.toll not_whole_cents']);
  });

  it('P14 ends after it starts, and says when it started; work over midnight ends on the next day', () => {
    expect(visitFaults(aVisit({ endedAt: '2018-09-03T17:50:00.000Z' }), [], [])).to.deep.equal([
      { field: 'visit.endedAt', code: 'not_after_start', params: { startsAt: '2018-09-03T17:50:00.000Z' } },
    ]);
    const overMidnight = { startedAt: '2018-09-04T01:30:00.000Z', endedAt: '2018-09-04T04:15:00.000Z' };
    expect(visitFigures(aVisit(overMidnight)).minutes).to.equal(165);
  });

  it('P14 drives no kilometres back, and reads the odometer twice or not at all', () => {
    expect(visitFaults(aVisit({ travel: { kmStart: 140, kmEnd: 100 } }), [], [])).to.deep.equal([
      { field: 'visit.travel.kmEnd', code: 'below_start', params: { kmStart: 140 } },
    ]);
    expect(codesOf(aVisit({ travel: { kmStart: 140 } }))).to.deep.equal(['visit.travel.kmEnd required']);
    expect(codesOf(aVisit({ travel: { kmEnd: 140 } }))).to.deep.equal(['visit.travel.kmStart required']);
    expect(visitFigures(aVisit({ travel: { kmStart: 140, kmEnd: 140 } })).km).to.equal(0);
    const back = { startedAt: '2018-09-03T20:00:00.000Z', endedAt: '2018-09-03T17:00:00.000Z' };
    expect(visitFaults(aVisit({ travel: back }), [], [last])).to.deep.equal([
      { field: 'visit.travel.endedAt', code: 'not_after_start', params: { startsAt: back.startedAt } },
    ]);
  });

  it('P14 lies within its trip, or a finding says that it does not, as in the manual’s own screenshot', () => {
    const screenshot = { startedAt: '2018-09-06T17:00:00.000Z', endedAt: '2018-09-07T17:50:00.000Z' };
    expect(visitFindings(aVisit({ travel: screenshot }), null)).to.deep.equal([
      { field: 'visit.startedAt', code: 'before_trip', params: { tripStartedAt: screenshot.startedAt } },
    ]);
    const short = { endedAt: '2018-09-03T18:00:00.000Z' };
    expect(visitFindings(aVisit({ travel: short }), null).map(({ code }) => code)).to.deep.equal(['after_trip']);
    expect(visitFindings(aVisit(), null)).to.deep.equal([]);
  });

  it('P14 may fill its trip from the first minute to the last, drive nowhere, and tell half of it', () => {
    const { startedAt, endedAt } = aVisit();
    expect(visitFindings(aVisit({ travel: { startedAt, endedAt } }), { printed: 30 })).to.deep.equal([]);
    expect(codesOf(aVisit({ travel: { kmStart: 140, kmEnd: 140 } }))).to.deep.equal([]);
    expect(codesOf(aVisit({ travel: { startedAt, endedAt: startedAt } }))).to.deep.equal([
      'visit.travel.endedAt not_after_start',
    ]);
    for (const half of [{ startedAt: endedAt }, { endedAt: startedAt }, { kmEnd: 5 }, { kmStart: 5 }]) {
      const { tripMinutes, km } = visitFigures(aVisit({ travel: half }));
      expect([tripMinutes, km]).to.deep.equal([null, null]);
    }
    expect(codesOf(aVisit({ travel: { startedAt } }))).to.deep.equal([]);
    expect(codesOf(aVisit({ travel: { endedAt } }))).to.deep.equal([]);
  });

  it('has a number of its own on the ticket, and the refusal names the next', () => {
    const entries = [anEntry({ type: 'ticket.registerVisit', visit: aVisit({ number: 3 }) })];
    expect(nextVisitNumber([])).to.equal(1);
    expect(nextVisitNumber(entries)).to.equal(4);
    expect(visitFaults(aVisit({ number: 3 }), [aVisit({ number: 3 })], [])).to.deep.equal([
      { field: 'visit.number', code: 'already_told', params: { next: 4 } },
    ]);
  });
});
