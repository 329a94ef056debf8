/** Meters, as visits read them (PWS 2.7.2). */
import { expect } from 'chai';
import fc from 'fast-check';
import { DAY_MS, instantAt, millis } from '../shared/instant.ts';
import { anAsset } from '../testing/directory.ts';
import { anEntry } from '../testing/entries.ts';
import { aVisit } from '../testing/visits.ts';
import {
  billedPages,
  meterFaults,
  readingBefore,
  readingOf,
  readingsIn,
  readingsOf,
  withReading,
} from './meter.rules.ts';
import { visitFaults, visitFindings } from './visit.rules.ts';
import type { Visit } from './visit.schema.ts';

const last = { meter: 'Peças', value: 61_000, at: '2018-08-01T12:00:00.000Z' };
const codesOf = (visit: Visit) => visitFaults(visit, [], [last]).map(({ field, code }) => `${field} ${code}`);

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
    expect(meterFaults(aVisit(), [last, { ...later, meter: 'Cor' }])).to.deep.equal([]);
  });

  it('knows the last of several readings, whatever their order', () => {
    const older = { meter: 'Peças', value: 60_000, at: '2018-07-01T12:00:00.000Z' };
    const sameTime = { ...last, value: 61_200 };
    const before = { meter: 'Peças', at: '2018-09-03T19:00:00.000Z' };
    expect(readingBefore(before, [last, older])).to.equal(last);
    expect(readingBefore(before, [sameTime, last])).to.equal(sameTime);
    expect(readingBefore(before, [last, sameTime])).to.equal(sameTime);
    expect(readingBefore({ meter: 'Peças', at: '2018-01-01T00:00:00.000Z' }, [last])).to.equal(null);
    expect(readingBefore({ at: before.at }, [last])).to.equal(null);
    // A meter that was put in new counts from nothing again.
    const ofTheOld = { ...older, value: 90_000 };
    expect(readingBefore(before, [ofTheOld, last])).to.equal(last);
    expect(readingBefore(before, [last, ofTheOld])).to.equal(last);
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

  it('may be read twice at one moment, or show the same twice', () => {
    const now = { meter: 'Peças', at: '2018-09-03T19:00:00.000Z' };
    expect(readingBefore(now, [{ ...now, value: 61_500 }])?.value).to.equal(61_500);
    expect(meterFaults(aVisit(), [{ ...now, value: 61_500 }])).to.deep.equal([]);
    expect(meterFaults(aVisit(), [{ ...now, at: '2018-10-01T12:00:00.000Z', value: 62_000 }])).to.deep.equal([]);
    const machine = anAsset({ lastReading: { value: 100, at: now.at } });
    expect(withReading(machine, { value: 101, at: now.at }).lastReading?.value).to.equal(101);
    expect(withReading(machine, { ...now, value: 5 }).lastReading?.meter).to.equal('Peças');
  });

  it('is read where pages are credited', () => {
    expect(codesOf(aVisit({ meterValue: undefined }))).to.deep.equal(['visit.meterValue required']);
    expect(codesOf(aVisit({ meterValue: undefined, discountedCopies: undefined }))).to.deep.equal([]);
  });

  it('goes without a name where the machine has only one', () => {
    expect(readingOf(aVisit({ meter: undefined }))).to.deep.equal({ value: 62_000, at: '2018-09-03T19:00:00.000Z' });
  });

  it('is remembered by the ticket’s own visits', () => {
    const entries = [
      anEntry({ type: 'ticket.registerVisit', visit: aVisit() }),
      anEntry({ type: 'ticket.registerVisit', visit: aVisit({ number: 2, meterValue: undefined }) }),
      anEntry({ type: 'ticket.comment', text: 'Volto amanhã.' }),
    ];
    expect(readingsIn(entries)).to.deep.equal([{ meter: 'Peças', value: 62_000, at: '2018-09-03T19:00:00.000Z' }]);
  });

  it('P14 of a machine is remembered one by one, and the machine knows which was read last', () => {
    const machine = anAsset({ lastReading: { value: 100, at: '2018-01-01T12:00:00.000Z' } });
    const black = { value: 200, at: '2018-02-01T12:00:00.000Z' };
    const colour = { meter: 'Cor', value: 7, at: '2018-01-15T12:00:00.000Z' };
    const read = withReading(withReading(machine, black), colour);
    expect(readingsOf(read)).to.deep.equal([black, colour]);
    expect(read.lastReading).to.deep.equal(black);
    expect(withReading(read, { ...black, at: '2018-01-20T12:00:00.000Z' })).to.equal(read);
    expect(withReading(anAsset({ lastReading: undefined }), colour).lastReading).to.deep.equal(colour);
    expect([readingsOf(null), readingsOf(anAsset({ lastReading: undefined }))]).to.deep.equal([[], []]);
    expect(readingsOf(machine)).to.deep.equal([machine.lastReading]);
  });
});
