/** What is remembered of the statechart's answers is what it would answer anew. */
import { expect } from 'chai';
import { aRequester, anAttendant, aManager, aPortalAdmin, theSystem } from '../testing/people.ts';
import { anEverythingPolicy, aTicketIn, standings } from '../testing/policies.ts';
import { allowedCommands } from './ticket.allowed.ts';
import { commandTypes } from './ticket.commanders.ts';
import { refusalOf } from './ticket.refusal.ts';
import type { Ticket } from './ticket.schema.ts';
import { stepsFrom } from './ticket.steps.ts';

const policy = anEverythingPolicy({ cancel: { requester: ['opened'], manager: ['opened', 'inService'] } });
const people = [aRequester(), aPortalAdmin(), anAttendant(), aManager(), theSystem()];
const rating = { score: 1, comment: '', at: '2026-03-20T12:00:00.000Z' };
const proposal = { amount: 1, currency: 'BRL', hours: 1, validUntil: '2026-03-20T12:00:00.000Z' } as const;
const moments = ['2026-03-10T12:00:00.000Z', '2026-03-26T12:00:00.000Z'];

/** Every way in which tickets that stand alike may differ to a guard. */
const variants: readonly Partial<Ticket>[] = (['resolved', 'approved'] as const).flatMap((outcome) =>
  [null, rating].flatMap((rated) =>
    [null, proposal].map((proposed) => ({ outcome, rating: rated, proposal: proposed })),
  ),
);

describe('what is allowed, remembered', () => {
  it('is what the statechart answers anew, for tickets that stand alike and differ in what it asks', () => {
    const wrong: string[] = [];
    for (const standing of standings)
      for (const over of variants)
        for (const at of moments)
          for (const by of people) {
            const ticket = aTicketIn(standing, over);
            const anew = commandTypes.filter((type) => refusalOf({ ticket, policy }, type, { by, at }) === null);
            const remembered = allowedCommands(ticket, { by, at }, policy);
            if (String(anew) !== String(remembered))
              wrong.push(`${by.name}, ${standing.stage}, ${at}: ${String(anew)}`);
          }
    expect(wrong).to.deep.equal([]);
  });

  it('is asked of it once for tickets that stand alike, and once for each policy', () => {
    const ask = (subject: string, under = policy) =>
      allowedCommands(
        aTicketIn({ stage: 'inService', step: null }, { subject }),
        { by: anAttendant(), at: moments[0] ?? '' },
        under,
      );
    expect(ask('Uma')).to.equal(ask('Outra'));
    expect(ask('Uma', anEverythingPolicy({ pendingReasons: [] }))).to.not.include('ticket.suspend');
    expect(ask('Uma')).to.include('ticket.suspend');
  });

  it('reads each step off the machine once', () => {
    const standing = { stage: 'inService', step: null } as const;
    expect(stepsFrom(standing, 'ticket.resolve')).to.equal(stepsFrom(standing, 'ticket.resolve'));
  });
});
