/** The agenda's grid: columns, slots and lanes, in the desk's zone. */
import { expect } from 'chai';
import fc from 'fast-check';
import { helpDesk } from '../profile/presets/help-desk.ts';
import { instantAt, millis } from '../shared/instant.ts';
import { anAgendaItem } from '../testing/agenda.ts';
import { agendaView } from './agenda.select.ts';
import { lanesOf } from './lanes.rules.ts';
import { overlaps } from './overlap.rules.ts';
import { rangeOf } from './range.rules.ts';

const { calendar } = helpDesk;
const brazil = { timeZone: calendar.timeZone, locale: 'pt-BR' };
const options = { calendar, locale: 'pt-BR', now: '2026-03-09T15:00:00.000Z' };
const item = (id: string, startsAt: string, endsAt: string) =>
  anAgendaItem({ id, startsAt: `${startsAt}:00.000Z`, endsAt: `${endsAt}:00.000Z` });

describe('the agenda’s grid', () => {
  it('I11 shows a day by the hour, by the desk’s clock, with its working hours', () => {
    const { title, days } = agendaView([], rangeOf('day', '2026-03-09', brazil), options);
    expect(title).to.equal('segunda-feira, 9 de março de 2026');
    const [monday] = days;
    expect(monday).to.include({ date: '2026-03-09', isToday: true, isOutside: false, minutes: 1440 });
    expect(monday?.slots.map(({ label }) => label).slice(7, 10)).to.deep.equal(['07:00', '08:00', '09:00']);
    const working = monday?.slots.filter((slot) => slot.working).map(({ label }) => label);
    expect(working).to.deep.equal(['08:00', '09:00', '10:00', '11:00', '14:00', '15:00', '16:00', '17:00']);
  });

  it('I11 shows a week as seven columns and a month in whole weeks, each under its name', () => {
    const week = agendaView([], rangeOf('week', '2026-03-09', brazil), options);
    expect(week.days.map(({ isToday }) => isToday)).to.deep.equal([false, true, false, false, false, false, false]);
    expect(week.title).to.match(/8.*14 de mar/);
    const month = agendaView([], rangeOf('month', '2026-04-15', brazil), options);
    expect(month.title).to.equal('abril de 2026');
    expect(month.days.filter(({ isOutside }) => isOutside).map(({ date }) => date)).to.deep.equal([
      ...['2026-03-29', '2026-03-30', '2026-03-31', '2026-05-01', '2026-05-02'],
    ]);
    expect(month.days.flatMap(({ slots }) => slots)).to.deep.equal([]);
  });

  it('I11 places an appointment by the minutes of its day, and says where it goes on over midnight', () => {
    const items = [
      item('a', '2026-03-09T13:00', '2026-03-09T14:30'),
      item('night', '2026-03-10T01:00', '2026-03-10T05:00'),
    ];
    const { days } = agendaView(items, rangeOf('week', '2026-03-09', brazil), options);
    const placed = days.flatMap((day) =>
      day.items.map(({ item: { id }, startMinute, endMinute, fromBefore, goesOn }) => [
        day.date,
        id,
        startMinute,
        endMinute,
        fromBefore,
        goesOn,
      ]),
    );
    expect(placed).to.deep.equal([
      ['2026-03-09', 'a', 600, 690, false, false],
      ['2026-03-09', 'night', 1320, 1440, false, true],
      ['2026-03-10', 'night', 0, 120, true, false],
    ]);
    expect(days[1]?.items[0]?.label).to.match(/^10:00.*11:30$/);
  });

  it('I11 keeps an appointment that ends or begins at midnight on its own day', () => {
    const items = [
      item('evening', '2026-03-10T02:00', '2026-03-10T03:00'),
      item('early', '2026-03-10T03:00', '2026-03-10T04:00'),
    ];
    const { days } = agendaView(items, rangeOf('week', '2026-03-09', brazil), options);
    const placed = days.flatMap(({ date, items: placedThere }) =>
      placedThere.map(({ item: { id }, fromBefore, goesOn }) => [date, id, fromBefore, goesOn]),
    );
    expect(placed).to.deep.equal([
      ['2026-03-09', 'evening', false, false],
      ['2026-03-10', 'early', false, false],
    ]);
  });

  it('I11 stands overlapping appointments side by side, and gives one alone the whole width', () => {
    const items = [
      item('long', '2026-03-09T13:00', '2026-03-09T16:00'),
      item('short', '2026-03-09T13:30', '2026-03-09T14:00'),
      item('next', '2026-03-09T14:00', '2026-03-09T15:00'),
      item('alone', '2026-03-09T16:00', '2026-03-09T17:00'),
    ];
    const { days } = agendaView(items, rangeOf('day', '2026-03-09', brazil), options);
    expect(
      days[0]?.items.map(({ item: { id }, lane, lanes }) => `${id} ${String(lane)}/${String(lanes)}`),
    ).to.deep.equal([...['long 0/2', 'short 1/2', 'next 1/2', 'alone 0/1']]);
  });

  it('I11 puts the longer of two that begin together first, and the next into the first lane that is free by then', () => {
    const lanes = (...stretches: readonly (readonly [string, string, string])[]) =>
      lanesOf(stretches.map(([id, from, until]) => item(id, `2026-03-09T${from}`, `2026-03-09T${until}`))).map(
        ({ item: { id }, lane }) => `${id} ${lane}`,
      );
    expect(lanes(['short', '13:00', '14:00'], ['long', '13:00', '15:00'])).to.deep.equal(['long 0', 'short 1']);
    expect(lanes(['long', '13:00', '15:00'], ['short', '13:00', '14:00'])).to.deep.equal(['long 0', 'short 1']);
    expect(lanes(['next', '14:00', '15:00'], ['late', '13:30', '16:00'], ['first', '13:00', '14:00'])).to.deep.equal([
      ...['first 0', 'late 1', 'next 0'],
    ]);
  });

  it('I11 has 23 hours where the clock goes on, and shows an hour twice where it goes back', () => {
    const lisbon = { ...calendar, timeZone: 'Europe/Lisbon' };
    const on = (date: string) =>
      agendaView([], rangeOf('day', date, { timeZone: 'Europe/Lisbon', locale: 'pt-PT' }), {
        ...options,
        locale: 'pt-PT',
        calendar: lisbon,
      }).days[0];
    expect([on('2026-03-29')?.minutes, on('2026-10-25')?.minutes]).to.deep.equal([1380, 1500]);
    const hours = (date: string) =>
      on(date)
        ?.slots.map(({ label }) => label)
        .slice(0, 4);
    expect(hours('2026-03-29')).to.deep.equal(['00:00', '02:00', '03:00', '04:00']);
    expect(hours('2026-10-25')).to.deep.equal(['00:00', '01:00', '01:00', '02:00']);
  });

  it('speaks the reader’s language', () => {
    const range = rangeOf('day', '2026-03-09', brazil);
    expect(agendaView([], range, { ...options, locale: 'en' }).title).to.equal('Monday, March 9, 2026');
    expect(agendaView([], range, { ...options, locale: 'es' }).title).to.equal('lunes, 9 de marzo de 2026');
  });

  it('has slots of another length where it is asked for', () => {
    const { days } = agendaView([], rangeOf('day', '2026-03-09', brazil), { ...options, slotMinutes: 30 });
    expect([days[0]?.slots.length, days[0]?.slots[17]?.label]).to.deep.equal([48, '08:30']);
    expect(millis(days[0]?.slots.at(-1)?.endsAt ?? '')).to.equal(millis('2026-03-10T03:00:00.000Z'));
  });
});

describe('lanes', () => {
  it('I11 never hold two that overlap, and are shared by all that hang together', () => {
    const stretch = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 60 })).map(([from, length]) => ({
      startsAt: instantAt(from * 60_000),
      endsAt: instantAt((from + length) * 60_000),
    }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 30 }), (stretches) => {
        const laned = lanesOf(stretches);
        expect(laned).to.have.length(stretches.length);
        for (const one of laned) expect(one.lane).to.be.lessThan(one.lanes);
        for (const one of laned)
          for (const other of laned)
            if (one !== other && overlaps(one.item, other.item)) {
              expect(one.lane).to.not.equal(other.lane);
              expect(one.lanes).to.equal(other.lanes);
            }
      }),
    );
  });
});
