/** Times and promises by hand: when the desk answered, whose turn it was, and whether in time. */
import { expect } from 'chai';
import type { Instant } from '../shared/instant.ts';
import { aCommand, aManager, aRequester, aTicket } from '../testing/index.ts';
import { totals } from '../testing/told-report.ts';
import { approved, called, deedsOf, late, march, now, silent, told } from '../testing/told-tickets.ts';
import type { Told } from './report.facts.ts';
import { durationsOf, firstAnsweredAt, verdictOn } from './service-times.rules.ts';
import { elapsedHours } from './working-clock.ts';

const [carla, marcos] = [aRequester(), aManager()];

describe('the times of a ticket', () => {
  it('P18 tells hours apart by whose turn it was, of the running clock and of working time', () => {
    const measures = [
      ...(['firstAnswer', 'time.opened', 'time.inService', 'time.pending', 'time.awaitingApproval'] as const),
      ...(['deskTime', 'customerTime', 'resolution', 'rating'] as const),
    ];
    expect(totals(measures, {}, [approved])).to.deep.equal([1.5, 1.5, 6.5, 16, 48, 24, 48, 72, 2]);
    expect(totals(measures, { hours: 'business' }, [approved])).to.deep.equal([1.5, 1.5, 5, 2, 17, 8.5, 17, 25.5, 2]);
  });

  it('P18 keeps or misses a deadline by when the desk was done, never by how long the customer took', () => {
    expect(totals(['slaKept', 'slaMissed', 'slaRunning', 'slaShare'])).to.deep.equal([1, 1, 1, 0.5]);
    const verdict = ({ ticket, entries }: Told, at: Instant = now) =>
      verdictOn(ticket, durationsOf(entries, at, elapsedHours), at);
    expect([approved, silent, late, called].map((one) => verdict(one))).to.deep.equal([
      'kept',
      'running',
      'missed',
      'none',
    ]);
    expect(verdict(late, '2026-02-05T12:00:00.000Z')).to.equal('running');
    const slow = told({ deadline: march(10, '12:59') }, ...deedsOf(approved));
    expect(verdict(slow)).to.equal('missed');
    const again = told({ deadline: march(11, '13:00') }, ...deedsOf(silent), [
      carla,
      aCommand('ticket.disapprove'),
      march(11, '14:00'),
    ]);
    expect(verdict(again)).to.equal('missed');
    expect(verdict({ ticket: aTicket({ deadline: null }), entries: [] })).to.equal('none');
    const ended = { deadline: march(1, '12:00'), openedAt: march(9, '12:00') };
    for (const stage of ['cancelled', 'rejected'] as const) {
      expect(verdict({ ticket: aTicket({ ...ended, stage }), entries: [] })).to.equal('none');
    }
    expect(verdict({ ticket: aTicket({ ...ended, stage: 'concluded' }), entries: [] })).to.equal('missed');
  });

  it('counts as an answer what the customer hears of, by somebody of the desk', () => {
    expect(firstAnsweredAt(silent.entries)).to.equal(march(10, '13:00'));
    expect(firstAnsweredAt(called.entries)).to.equal(null);
    const [opening] = silent.entries;
    const answer = silent.entries.find(({ at }) => at === march(10, '13:00'));
    const by = (role: 'attendant' | 'system') =>
      opening && answer ? firstAnsweredAt([opening, { ...answer, by: { ...answer.by, role } }]) : 'no entries';
    expect([by('attendant'), by('system')]).to.deep.equal([march(10, '13:00'), null]);
    const passedOn = told({}, [marcos, aCommand('ticket.assign'), march(9, '14:00')]);
    expect(firstAnsweredAt(passedOn.entries)).to.equal(null);
  });

  it('says of each stay how long it was and whose turn; an end has no length', () => {
    expect(
      durationsOf(approved.entries, now, elapsedHours).map(({ standing, hours, turn }) => [
        standing.stage,
        hours,
        turn,
      ]),
    ).to.deep.equal([
      ['opened', 1.5, 'desk'],
      ['inService', 5.5, 'desk'],
      ['pending', 16, 'desk'],
      ['inService', 1, 'desk'],
      ['awaitingApproval', 48, 'customer'],
      ['concluded', 0, 'nobody'],
    ]);
  });
});
