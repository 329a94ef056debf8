/** The demo is the same every time, believable on any day, and told by the lifecycle alone. */
import { expect } from 'chai';
import { isWorkingTime } from '../calendar/working-time.rules.ts';
import { createMemoryBackend } from '../memory/memory-backend.ts';
import { dueCommands } from '../port/due.rules.ts';
import { DAY_MS, instantAt, millis, type Instant } from '../shared/instant.ts';
import { AT } from '../testing/tickets.ts';
import { replay } from '../ticket/ticket.apply.ts';
import { Stage } from '../ticket/stage.schema.ts';
import { latenessOf } from '../ticket/ticket.queue.ts';
import { demoProfile, demoSeed } from './index.ts';

const { policy, calendar } = demoProfile;
const daysLater = (days: number): Instant => instantAt(millis(AT) + days * DAY_MS);

describe('the demo', () => {
  it('has some sixty tickets in every stage that its policy knows, and all kinds of ends', async () => {
    const { histories } = await demoSeed({ now: AT });
    const tickets = histories.map(({ ticket }) => ticket);
    expect(tickets.length).to.be.within(58, 66);
    const stages = new Set(tickets.map(({ stage }) => stage));
    expect([...stages].sort()).to.deep.equal(Stage.options.filter((stage) => stage !== 'attended').sort());
    const outcomes = new Set(tickets.map(({ outcome }) => outcome));
    expect(outcomes).to.include.keys('approved', 'approvedWithRestrictions', 'expired');
    expect(tickets.filter(({ step }) => step === 'proposed').length).to.be.greaterThan(0);
    expect(tickets.filter((ticket) => latenessOf(ticket, AT) !== null).length).to.be.within(1, 25);
    expect(tickets.filter(({ critical }) => critical).length).to.be.within(2, 10);
    const hers = tickets.filter(({ stage, requester }) => stage === 'awaitingApproval' && requester.id === 'carla');
    expect(hers.length).to.be.greaterThan(0);
  });

  it('is told by entries: every ticket is the fold of its own, numbered in order of opening', async () => {
    const { histories } = await demoSeed({ now: AT });
    for (const { ticket, entries } of histories) expect(replay(entries)).to.deep.equal(ticket);
    const opened = histories.map(({ ticket }) => ticket.openedAt);
    expect(opened).to.deep.equal([...opened].sort());
    const numbers = histories.map(({ ticket }) => ticket.number);
    expect(numbers).to.deep.equal([...new Set(numbers)].sort());
  });

  it('is the same for the same moment, and another for another seed', async () => {
    const [one, same, other] = await Promise.all([{}, {}, { seed: 2 }].map((over) => demoSeed({ now: AT, ...over })));
    expect(one?.histories).to.deep.equal(same?.histories);
    expect(one?.histories).not.to.deep.equal(other?.histories);
  });

  it('lies before its moment, at hours when people work, with nothing left due, on any day of a year', async () => {
    for (let day = 0; day < 365; day += 29) {
      const now = daysLater(day + 0.37 * (day % 5));
      const { histories } = await demoSeed({ now, seed: day });
      const entries = histories.flatMap((history) => history.entries);
      expect(entries.filter(({ at }) => at >= now)).to.deep.equal([]);
      const early = entries.filter(
        ({ at, by }) => by.role !== 'system' && !isWorkingTime(calendar, instantAt(millis(at) - 1)),
      );
      expect(early.map(({ at }) => at)).to.deep.equal([]);
      const tickets = histories.map(({ ticket }) => ticket);
      expect(dueCommands(tickets, now, policy)).to.deep.equal([]);
      expect(new Set(tickets.map(({ stage }) => stage)).size).to.equal(9);
    }
  });

  it('brings the mails its entries owed, and files that their tickets carry', async () => {
    const { mails, files, histories } = await demoSeed({ now: AT });
    expect(new Set(mails.map(({ id }) => id)).size).to.equal(mails.length);
    expect(mails.length).to.be.greaterThan(100);
    const carried = histories.flatMap(({ ticket }) => ticket.attachments.map(({ id }) => id));
    expect(files.map(({ attachment }) => attachment.id).sort()).to.deep.equal(carried.sort());
    expect(files.length).to.be.greaterThan(0);
  });

  it('begins a desk in memory as it begins one in the browser', async () => {
    const { people, me, histories, articles, files } = await demoSeed({ now: AT });
    const entries = histories.flatMap((history) => history.entries);
    const tickets = histories.map(({ ticket }) => ticket);
    const backend = createMemoryBackend({
      profile: demoProfile,
      people,
      tickets,
      entries,
      articles,
      files,
      now: () => AT,
    });
    const carla = people.find(({ id }) => id === me);
    if (!carla) throw new Error('Carla is not among the people');
    const { total } = await backend.deskFor(carla).tickets.list({});
    expect(total).to.equal(tickets.filter(({ companyId }) => companyId === carla.companyId).length);
    expect(backend.runDue()).to.equal(0);
  });

  it('can begin without tickets', async () => {
    const { histories, people } = await demoSeed({ now: AT, empty: true });
    expect([histories.length, people.length]).to.deep.equal([0, 10]);
  });
});
