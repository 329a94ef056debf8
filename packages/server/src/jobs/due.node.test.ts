/** What the clock owes at a desk on PostgreSQL: done once, by whichever process, whenever one of them dies. */
import { instantAt, millis, type Ticket } from '@chamado/core';
import { anAttendant, aProfile, aRequester, aTicket, AT, daysAfter, openingOf } from '@chamado/core/testing';
import { expect } from 'chai';
import type { Database } from '../pg/database.ts';
import { createPgBackend, type PgBackend } from '../pg/pg-backend.ts';
import type { Causes } from '../pg/pg.desk.ts';
import { useDatabase } from '../testing/database.ts';
import { owesJobs } from './owed.ts';
import { openQueue, type Queue } from './queue.ts';
import { runJobs } from './running.ts';

const [carla, ana] = [aRequester(), anAttendant()];

describe('an approval nobody spoke on', () => {
  const { open, another, url } = useDatabase();
  let queue: Queue;
  let count = 0;

  before(async () => {
    queue = await openQueue(url());
  });
  after(() => queue.close());
  beforeEach(() => {
    count += 1;
  });

  const waiting = (at: number): Ticket =>
    aTicket({ id: `ticket-${String(at)}`, stage: 'awaitingApproval', awaitingSince: AT });
  const deskOn = (
    database: Database,
    at = daysAfter(15),
    causes: Causes = owesJobs(queue, () => [{ id: 'erp', url: 'http://127.0.0.1:9', secret: 'whsec_' }]),
  ): PgBackend =>
    createPgBackend({
      database,
      tenant: `tenant-${String(count)}`,
      profile: aProfile(),
      seed: () =>
        Promise.resolve({
          people: [carla, ana],
          histories: [waiting(1), waiting(2), waiting(3)].map((ticket) => ({ ticket, entries: [openingOf(ticket)] })),
        }),
      causes,
      now: () => at,
    });
  const expiries = async (): Promise<readonly number[]> => {
    const { tickets } = deskOn(open()).deskFor(ana);
    const timelines = await Promise.all([1, 2, 3].map((at) => tickets.timeline(waiting(at).id)));
    return timelines.map((entries) => entries.filter(({ command }) => command.type === 'ticket.expireApproval').length);
  };

  it('T15 ends 15 days later, once, though two processes look at the same moment, and its mails are owed with it', async () => {
    expect(await deskOn(open(), instantAt(millis(daysAfter(15)) - 1)).runDue()).to.equal(0);
    const [here, there] = await Promise.all([deskOn(open()).runDue(), deskOn(another()).runDue()]);
    expect(here + there).to.equal(3);
    expect(await expiries()).to.deep.equal([1, 1, 1]);
    const mails = await deskOn(open()).deskFor(ana).mail?.outbox();
    expect((await queue.take('mail')).length).to.equal(mails?.items.length);
    expect((await queue.take('webhook')).length).to.equal(3);
    expect(await deskOn(open()).runDue()).to.equal(0);
  });

  it('ends though the process dies among them: what it had done stands, and the rest is done by the next', async () => {
    let calls = 0;
    const dies: Causes = () => ((calls += 1) === 2 ? Promise.reject(new Error('dead')) : Promise.resolve());
    await deskOn(open(), daysAfter(15), dies)
      .runDue()
      .catch(() => undefined);
    expect((await expiries()).filter((times) => times === 1).length).to.equal(1);
    expect(await deskOn(another()).runDue()).to.equal(2);
    expect(await expiries()).to.deep.equal([1, 1, 1]);
  });

  it('ends by itself while a process runs, and no longer once it stopped', async () => {
    const desk = deskOn(open());
    const ended = new Promise<void>((resolve) => {
      const stopWatching = desk.deskFor(ana).watch?.(() => resolve());
      void desk.hears().then(() => {
        const jobs = runJobs({
          ...{ database: open(), queue, from: 'desk@desk.example', postman: { carry: () => Promise.resolve() } },
          desks: () => [desk],
        });
        void ended.then(jobs.stop).then(stopWatching);
      });
    });
    await ended;
    await deskOn(another()).runDue();
    expect(await expiries()).to.deep.equal([1, 1, 1]);
    await desk.close();
  });
});
