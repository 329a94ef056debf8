/** Warnings of deadlines at a desk on PostgreSQL: each told once, whichever process looks, whenever one of them dies. */
import { instantAt, millis, refOf, type Instant } from '@chamado/core';
import {
  aManager,
  anAttendant,
  anOperationId,
  aProfile,
  aRequester,
  aTicket,
  AT,
  daysAfter,
  openingOf,
} from '@chamado/core/testing';
import { expect } from 'chai';
import type { Database } from '../pg/database.ts';
import { createPgBackend, type PgBackend } from '../pg/pg-backend.ts';
import type { Causes } from '../pg/pg.desk.ts';
import { useDatabase } from '../testing/database.ts';
import { owesJobs } from './owed.ts';
import { openQueue, QUEUE_SCHEMA, type Queue } from './queue.ts';
import pg from 'pg';

const [carla, ana, marcos] = [aRequester(), anAttendant(), aManager()];
const deadline = daysAfter(5);
const near = instantAt(millis(deadline) - 3_600_000);

describe('a deadline at the desk', () => {
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
  afterEach(async () => {
    const client = new pg.Client(url());
    await client.connect();
    await client.query(`delete from ${QUEUE_SCHEMA}.job`).finally(() => client.end());
  });

  const tickets = [1, 2, 3].map((at) =>
    aTicket({ id: `t-${String(at)}`, stage: 'inService', assignee: refOf(ana), openedAt: AT, deadline }),
  );
  const deskOn = (database: Database, at: Instant, causes: Causes = owesJobs(queue)): PgBackend =>
    createPgBackend({
      ...{ database, tenant: `tenant-${String(count)}`, profile: aProfile(), causes, now: () => at },
      seed: () =>
        Promise.resolve({
          people: [carla, ana, marcos],
          histories: tickets.map((ticket) => ({ ticket, entries: [openingOf(ticket)] })),
        }),
    });
  const told = async (): Promise<readonly string[]> => {
    const mails = await deskOn(open(), near).deskFor(marcos).mail?.outbox();
    return (mails?.items ?? []).map(({ id, to }) => `${id.replace(/\d{5,}/, 'ms')} ${to.join(' ')}`).sort();
  };
  const jobs = async (): Promise<number> => (await queue.take('mail')).length;

  it('T9 is warned of once before it passes and once after, by two processes that look at the same moment', async () => {
    expect(await deskOn(open(), AT).runDue()).to.equal(0);
    const [here, there] = await Promise.all([deskOn(open(), near).runDue(), deskOn(another(), near).runDue()]);
    expect([here + there, await deskOn(open(), near).runDue()]).to.deep.equal([3, 0]);
    expect(await told()).to.deep.equal([1, 2, 3].map((at) => `t-${String(at)}/late/ms/4 ${ana.email ?? ''}`));
    const late = daysAfter(6);
    expect([await deskOn(open(), late).runDue(), await deskOn(another(), daysAfter(60)).runDue()]).to.deep.equal([
      3, 0,
    ]);
    expect((await told()).length).to.equal(6);
    // One letter to Ana of each before, and of each after one to her and one to the manager.
    expect(await jobs()).to.equal(9);
  });

  it('is warned of though the process dies among them: what was told stands, and nothing is told twice', async () => {
    let calls = 0;
    const dies: Causes = async (tx, stored) => {
      await owesJobs(queue)(tx, stored);
      if ((calls += 1) === 2) throw new Error('dead');
    };
    await deskOn(open(), near, dies)
      .runDue()
      .catch(() => undefined);
    expect((await told()).length).to.equal(1);
    expect(await deskOn(another(), near).runDue()).to.equal(2);
    expect([(await told()).length, await jobs()]).to.deep.equal([3, 3]);
  });

  it('is warned of anew where it is another, and not where the ticket is over', async () => {
    await deskOn(open(), near).runDue();
    const desk = deskOn(open(), near).deskFor(marcos);
    const later = { type: 'ticket.reschedule', deadline: daysAfter(9), reason: 'Peça' } as const;
    await desk.tickets.apply(tickets[0]?.id ?? expect.fail(), later, { version: 1, operationId: anOperationId(count) });
    await desk.tickets.apply(
      tickets[1]?.id ?? expect.fail(),
      { type: 'ticket.cancel', reason: 'Repetido' },
      { version: 1, operationId: anOperationId(100 + count) },
    );
    expect(await deskOn(open(), daysAfter(6)).runDue()).to.equal(1);
    expect(await deskOn(open(), daysAfter(10)).runDue()).to.equal(1);
  });
});
