/** Thousands of random agendas: whoever books, moves and calls off whatever, nobody is at two places at once (I11). */
import { expect } from 'chai';
import fc from 'fast-check';
import { DeskError } from '../shared/desk-error.ts';
import { DAY_MS, instantAt, millis } from '../shared/instant.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import * as people from '../testing/people.ts';
import { nth } from '../testing/walk.ts';
import { walks } from '../testing/walks.scene.test.ts';
import { AT } from '../testing/tickets.ts';
import { Appointment } from './appointment.schema.ts';
import { booked, calledOff } from './booking.rules.ts';

const bruno = people.aTechnician();
const dora = people.aTechnician({ id: 'dora', name: 'Dora Lima', territories: ['norte'] });
const technicians = [bruno, dora];
const cast = [bruno, dora, people.anAttendant(), people.aManager(), people.aRequester()];
const grounds = [null, 'sul', 'norte'];

const QUARTER_MS = DAY_MS / 96;
/** A quarter of an hour by its number, the turn of the month among them. */
const quarter = (n: number) => instantAt(millis('2026-03-31T18:00:00.000Z') + n * QUARTER_MS);

const dice = fc.record({
  who: fc.nat(cast.length - 1),
  what: fc.constantFrom('book', 'book', 'move', 'callOff'),
  which: fc.nat(9),
  whose: fc.nat(technicians.length - 1),
  ground: fc.nat(grounds.length - 1),
  from: fc.nat(47),
  quarters: fc.integer({ min: 0, max: 12 }),
});
type Dice = typeof dice extends fc.Arbitrary<infer Thrown> ? Thrown : never;

/** Who may book whom on which ground, by hand from Integrator 1.8.2 and PWS 2.4. */
const mayBook = (by: Person, technician: { readonly id: string }, ground: string | null): boolean =>
  by.role === 'attendant' ||
  by.role === 'manager' ||
  (by.id === technician.id && (ground === null || by.territories?.includes(ground) === true));

/** Which quarters of an hour somebody is busy, counted one by one. */
function busyAt(appointments: Iterable<Appointment>, technicianId: string, but?: string): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { id, technician, startsAt, endsAt, cancelled } of appointments) {
    if (id === but || cancelled || technician.id !== technicianId) continue;
    for (let at = millis(startsAt); at < millis(endsAt); at += QUARTER_MS) {
      if (taken.has(at)) throw new Error(`${technicianId} is at two places at ${instantAt(at)}`);
      taken.add(at);
    }
  }
  return taken;
}

const refusalOf = (deed: () => unknown): string | null => {
  try {
    deed();
    return null;
  } catch (thrown) {
    if (!(thrown instanceof DeskError)) throw thrown;
    return thrown.reason ?? thrown.code;
  }
};

describe('any agenda', () => {
  it('I10 I11 takes nobody’s time twice, whatever is booked, moved and called off by whom, and refuses by the right reason', () => {
    const outcomes = new Set<string>();
    const life = fc.property(fc.array(dice, { minLength: 1, maxLength: 30 }), (throws) => {
      const agenda = new Map<string, Appointment>();
      for (const [turn, thrown] of throws.entries()) {
        const at = instantAt(millis(AT) + turn * QUARTER_MS);
        outcomes.add(thrown.what === 'callOff' ? callsOff(agenda, thrown, at) : books(agenda, thrown, at, turn));
        for (const { id } of technicians) busyAt(agenda.values(), id);
      }
      const stored: unknown = JSON.parse(JSON.stringify([...agenda.values()]));
      const read = Array.isArray(stored) ? stored.map((one) => parse(Appointment, one, 'corrupted')) : [];
      expect(read).to.deep.equal([...agenda.values()]);
    });
    fc.assert(life, walks(3000, 300));
    expect([...outcomes].sort()).to.deep.equal([
      ...['access', 'book', 'callOff', 'cancelled', 'double_booked', 'invalid', 'move', 'territory'],
    ]);
  }).timeout(60_000);
});

/** A booking, or a move of what stands already; answers what came of it. */
function books(agenda: Map<string, Appointment>, thrown: Dice, at: string, turn: number): string {
  const { who, what, which, whose, ground, from, quarters } = thrown;
  const [by, technician] = [nth(cast, who), nth(technicians, whose)];
  const moving = what === 'move' && agenda.size > 0 ? nth([...agenda.values()], which) : undefined;
  const territory = moving ? moving.territory : (grounds[ground] ?? null);
  const order = {
    ...{ id: moving?.id ?? `order-${turn}`, kind: 'workOrder' as const, technician: refOf(technician) },
    ...{ startsAt: quarter(from), endsAt: quarter(from + quarters), work: 'Trocar o rolete' },
  };
  const known = { appointments: [...agenda.values()], standing: moving };
  const wish = () => booked({ order, ticketId: null, territory }, known, { by, at, lists: {} });
  const refused = refusalOf(wish);
  const wanted = Array.from({ length: quarters }, (_, step) => millis(quarter(from + step)));
  const busy = busyAt(agenda.values(), technician.id, moving?.id);
  const allowed = mayBook(by, technician, territory) && (!moving || mayBook(by, moving.technician, territory));
  if (quarters === 0) expect(refused).to.equal('invalid');
  else if (!allowed) expect(refused).to.be.oneOf(['access', 'territory']);
  else expect(refused).to.equal(wanted.some((one) => busy.has(one)) ? 'double_booked' : null);
  if (refused) return refused;
  const appointment = Object.freeze(wish());
  expect([appointment.version, appointment.cancelled]).to.deep.equal([(moving?.version ?? 0) + 1, null]);
  expect(wanted.every((one) => appointment.months.includes(instantAt(one).slice(0, 7)))).to.equal(true);
  agenda.set(appointment.id, appointment);
  return moving ? 'move' : 'book';
}

/** Calls off something that stands, where anything does; its technician is free then. */
function callsOff(agenda: Map<string, Appointment>, { who, which }: Dice, at: string): string {
  const by = nth(cast, who);
  const standing = agenda.size > 0 ? nth([...agenda.values()], which) : null;
  if (!standing) return 'callOff';
  const refused = refusalOf(() => calledOff(standing, 'Cliente ausente', { by, at }));
  if (!mayBook(by, standing.technician, standing.territory)) expect(refused).to.be.oneOf(['access', 'territory']);
  else expect(refused).to.equal(standing.cancelled ? 'cancelled' : null);
  if (refused) return refused;
  agenda.set(standing.id, Object.freeze(calledOff(standing, 'Cliente ausente', { by, at })));
  return 'callOff';
}
