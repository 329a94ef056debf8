/** A visit as a technician tells of it, down to the screenshot of the manual (PWS 2.7.2). */
import { expect } from 'chai';
import fc from 'fast-check';
import { DAY_MS, instantAt, millis } from '../shared/instant.ts';
import { parse } from '../shared/parse.ts';
import { billedPages, meterFaults, readingBefore, readingOf, readingsIn } from './meter.rules.ts';
import { nextVisitNumber, visitFaults, visitFigures, visitFindings } from './visit.rules.ts';
import { Visit } from './visit.schema.ts';
import { anEntry } from '../testing/entries.ts';
import type { Over } from '../testing/people.ts';

/** The visit of the manual's screenshot; its trip begins three days after it. */
const aVisit = (over: Over<typeof Visit> = {}): Visit =>
  parse(Visit, {
    number: 1,
    startedAt: '2018-09-03T17:50:00.000Z',
    endedAt: '2018-09-03T19:00:00.000Z',
    symptom: 'atolamento de papel',
    cause: 'rolete quebrado',
    action: 'troca de rolete',
    observation: 'troca de rolete, revisão e limpeza de máquina',
    meter: 'Peças',
    meterValue: 62_000,
    discountedCopies: 30,
    travel: {
      plate: 'ABC0102',
      kmStart: 100,
      kmEnd: 140,
      parking: 5,
      otherCosts: 15,
      startedAt: '2018-09-03T17:00:00.000Z',
      endedAt: '2018-09-03T20:00:00.000Z',
    },
    ...over,
  });

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
    expect(codesOf(aVisit({ travel: back }))).to.deep.equal(['visit.travel.endedAt not_after_start']);
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

  it('has a number of its own on the ticket, and the refusal names the next', () => {
    const entries = [anEntry({ type: 'ticket.registerVisit', visit: aVisit({ number: 3 }) })];
    expect(nextVisitNumber([])).to.equal(1);
    expect(nextVisitNumber(entries)).to.equal(4);
    expect(visitFaults(aVisit({ number: 3 }), [aVisit({ number: 3 })], [])).to.deep.equal([
      { field: 'visit.number', code: 'already_told', params: { next: 4 } },
    ]);
  });
});

describe('a meter', () => {
  it('P14 never shows less than at the last reading, which the refusal names', () => {
    expect(meterFaults(aVisit({ meterValue: 60_999 }), [last])).to.deep.equal([
      { field: 'visit.meterValue', code: 'below_last_reading', params: { value: 61_000, at: last.at } },
    ]);
    expect(meterFaults(aVisit({ meterValue: 61_000 }), [last])).to.deep.equal([]);
    expect(meterFaults(aVisit({ meterValue: 1, meter: 'Cor' }), [last])).to.deep.equal([]);
  });

  it('P14 showed no more, earlier, than a later reading says', () => {
    const later = { meter: 'Peças', value: 61_500, at: '2018-10-01T12:00:00.000Z' };
    expect(meterFaults(aVisit(), [last, later])).to.deep.equal([
      { field: 'visit.meterValue', code: 'above_later_reading', params: { value: 61_500, at: later.at } },
    ]);
  });

  it('knows the last of several readings, whatever their order', () => {
    const older = { meter: 'Peças', value: 60_000, at: '2018-07-01T12:00:00.000Z' };
    const sameTime = { ...last, value: 61_200 };
    const before = { meter: 'Peças', at: '2018-09-03T19:00:00.000Z' };
    expect(readingBefore(before, [last, older])).to.equal(last);
    expect(readingBefore(before, [sameTime, last])).to.equal(sameTime);
    expect(readingBefore({ meter: 'Peças', at: '2018-01-01T00:00:00.000Z' }, [last])).to.equal(null);
    expect(readingBefore({ at: before.at }, [last])).to.equal(null);
  });

  it('P14 charges what was printed without what is credited, and never less than nothing', () => {
    expect(billedPages(aVisit(), [last])).to.deep.equal({
      pages: 970,
      printed: 1000,
      reading: 62_000,
      last,
      credited: 30,
    });
    const generous = aVisit({ discountedCopies: 5000 });
    expect(billedPages(generous, [last])?.pages).to.equal(0);
    expect(visitFindings(generous, billedPages(generous, [last]))).to.deep.equal([
      { field: 'visit.discountedCopies', code: 'credit_exceeds_pages', params: { printed: 1000 } },
    ]);
    expect(billedPages(aVisit({ discountedCopies: undefined }), [last])?.pages).to.equal(1000);
    expect(billedPages(aVisit(), [])).to.equal(null);
  });

  it('P14 never runs back, whatever visits are told, and no page is charged twice or not at all', () => {
    const told = fc.array(fc.record({ day: fc.nat(60), value: fc.nat(5000), credited: fc.nat(200) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(told, (visits) => {
        const kept: Visit[] = [];
        for (const { day, value, credited } of visits) {
          const startedAt = instantAt(millis('2026-01-01T12:00:00.000Z') + day * DAY_MS);
          const endedAt = instantAt(millis(startedAt) + 3_600_000);
          const visit = aVisit({ startedAt, endedAt, meterValue: value, discountedCopies: credited });
          const known = kept.flatMap((each) => readingOf(each) ?? []);
          const billed = billedPages(visit, known);
          if (billed) expect(billed.pages).to.equal(Math.max(0, billed.printed - credited));
          if (meterFaults(visit, known).length === 0) kept.push(visit);
        }
        const inOrder = kept
          .map((each) => readingOf(each))
          .filter((reading) => reading !== null)
          .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.value - other.value));
        for (const [at, { value }] of inOrder.entries()) expect(value).to.be.at.least(inOrder[at - 1]?.value ?? 0);
      }),
    );
  });

  it('is read where pages are credited', () => {
    expect(codesOf(aVisit({ meterValue: undefined }))).to.deep.equal(['visit.meterValue required']);
    expect(codesOf(aVisit({ meterValue: undefined, discountedCopies: undefined }))).to.deep.equal([]);
  });

  it('is remembered by the ticket’s own visits', () => {
    const entries = [
      anEntry({ type: 'ticket.registerVisit', visit: aVisit() }),
      anEntry({ type: 'ticket.registerVisit', visit: aVisit({ number: 2, meterValue: undefined }) }),
    ];
    expect(readingsIn(entries)).to.deep.equal([{ meter: 'Peças', value: 62_000, at: '2018-09-03T19:00:00.000Z' }]);
  });
});
