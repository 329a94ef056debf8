/** Double bookings: what is in the way of what. */
import { expect } from 'chai';
import fc from 'fast-check';
import { instantAt } from '../shared/instant.ts';
import { anAppointment } from '../testing/agenda.ts';
import { anAttendant } from '../testing/people.ts';
import type { Appointment } from './appointment.schema.ts';
import { doubleBooked, inTheWay, monthsOf, overlaps } from './overlap.rules.ts';

const at = (time: string): string => `2026-03-09T${time}:00.000Z`;
const from = (startsAt: string, endsAt: string, over: object = {}): Appointment =>
  anAppointment({ id: 'other', startsAt: at(startsAt), endsAt: at(endsAt), ...over });
const standing = anAppointment({ startsAt: at('13:00'), endsAt: at('14:00') });

describe('an appointment', () => {
  it('I11 is in the way of another of the same technician that shares a moment with it', () => {
    for (const [startsAt, endsAt] of [
      ['13:30', '14:30'],
      ['12:30', '13:01'],
      ['13:15', '13:45'],
      ['12:00', '15:00'],
    ] as const)
      expect(inTheWay([standing], from(startsAt, endsAt))).to.equal(standing);
    expect(
      inTheWay([standing], from('13:00', '14:00', { technician: { id: 'davi', name: 'Davi', role: 'technician' } })),
    ).to.equal(null);
  });

  it('I11 only touches one that begins as it ends, or ends as it begins', () => {
    expect(inTheWay([standing], from('14:00', '15:00'))).to.equal(null);
    expect(inTheWay([standing], from('12:00', '13:00'))).to.equal(null);
  });

  it('I11 keeps nobody busy once it was called off, and never stands in its own way', () => {
    const cancelled = { reason: 'Chuva', at: at('10:00'), by: anAttendant() };
    expect(inTheWay([{ ...standing, cancelled }], from('13:00', '14:00'))).to.equal(null);
    expect(inTheWay([standing], from('13:30', '14:30', { id: standing.id }))).to.equal(null);
  });

  it('I11 is named when it refuses another', () => {
    const seen = doubleBooked(standing);
    expect(seen).to.include({ code: 'not_allowed', reason: 'double_booked' });
    expect(seen.fields).to.deep.equal([
      {
        field: 'startsAt',
        code: 'double_booked',
        params: { id: 'order-1', startsAt: at('13:00'), endsAt: at('14:00') },
      },
    ]);
  });

  it('I11 the earliest of several is named', () => {
    const later = from('13:30', '15:00', { id: 'later' });
    for (const agenda of [
      [later, standing],
      [standing, later],
    ])
      expect(inTheWay(agenda, from('13:00', '16:00', { id: 'new' }))).to.equal(standing);
  });

  it('is kept under each month it touches', () => {
    expect(monthsOf({ startsAt: '2026-03-31T23:00:00.000Z', endsAt: '2026-04-01T01:00:00.000Z' })).to.deep.equal([
      '2026-03',
      '2026-04',
    ]);
    expect(monthsOf({ startsAt: '2026-03-31T23:00:00.000Z', endsAt: '2026-04-01T00:00:00.000Z' })).to.deep.equal([
      '2026-03',
    ]);
    expect(monthsOf({ startsAt: '2025-12-20T00:00:00.000Z', endsAt: '2026-02-20T00:00:00.000Z' })).to.deep.equal([
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
  });
});

describe('an agenda that lets in only what nothing stands in the way of', () => {
  const wish = fc.record({
    who: fc.constantFrom('bruno', 'davi', 'nilo'),
    from: fc.nat(20_000),
    length: fc.integer({ min: 1, max: 3_000 }),
  });

  it('I11 never holds two overlapping appointments of one technician, and refuses no wish that fits', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
        const agenda: Appointment[] = [];
        for (const [nth, { who, from: minute, length }] of wishes.entries()) {
          const [startsAt, endsAt] = [instantAt(minute * 60_000), instantAt((minute + length) * 60_000)];
          const technician = { id: who, name: who, role: 'technician' } as const;
          const wanted = anAppointment({ id: String(nth), technician, startsAt, endsAt });
          const hindrance = inTheWay(agenda, wanted);
          if (hindrance) expect(overlaps(hindrance, wanted)).to.equal(true);
          else agenda.push(wanted);
        }
        for (const one of agenda)
          for (const other of agenda)
            if (one !== other && one.technician.id === other.technician.id)
              expect(one.endsAt <= other.startsAt || other.endsAt <= one.startsAt).to.equal(true);
      }),
    );
  });

  it('I11 finds what is in the way by the months alone', () => {
    const stretch = fc
      .record({ from: fc.nat(600_000), length: fc.integer({ min: 1, max: 44_640 }) })
      .map(({ from: minute, length }) => ({
        startsAt: instantAt(minute * 60_000),
        endsAt: instantAt((minute + length) * 60_000),
      }));
    fc.assert(
      fc.property(stretch, stretch, (one, other) => {
        if (overlaps(one, other)) expect(monthsOf(one).some((month) => monthsOf(other).includes(month))).to.equal(true);
      }),
    );
  });
});
