/** Mails of the outbox on their way to a real mail server, with the process stopped between every two steps. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeskPort, Ticket } from '@chamado/core';
import { aDraft, anAttendant, anOperationId, aProfile, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import pg from 'pg';
import { createPgBackend } from '../pg/pg-backend.ts';
import type { Causes } from '../pg/pg.desk.ts';
import { asTheDesk } from '../pg/wall.ts';
import { useDatabase } from '../testing/database.ts';
import { createEmlPostman } from './eml.postman.ts';
import { mailSteps, owesMails, sendMails, type MailStep, type MailWork } from './mail.job.ts';
import type { Postman } from './postman.ts';
import { openQueue, QUEUE_SCHEMA, type Queue } from './queue.ts';
import { createSmtpPostman } from './smtp.postman.ts';
import { headerOf, useMailbox } from './testing/mailbox.ts';

const [carla, ana] = [aRequester(), anAttendant()];

describe('a mail of the outbox', () => {
  const { open, url } = useDatabase();
  const mailbox = useMailbox();
  let queue: Queue;
  let tenant = '';
  let count = 0;
  let desk: DeskPort;

  before(async () => {
    queue = await openQueue(url());
  });
  after(() => queue.close());
  beforeEach(() => {
    tenant = `tenant-${String((count += 1))}`;
    desk = deskWith(owesMails(queue));
  });
  afterEach(() => asOwner(`delete from ${QUEUE_SCHEMA}.job`));

  const deskWith = (causes: Causes): DeskPort =>
    createPgBackend({
      database: open(),
      tenant,
      profile: aProfile(),
      seed: () => Promise.resolve({ people: [carla, ana] }),
      causes,
    }).deskFor(carla);
  const opened = (at = desk): Promise<Ticket> => at.tickets.open(aDraft(), { operationId: anOperationId(count) });
  const work = (over: Partial<MailWork> = {}): MailWork => ({
    database: open(),
    queue,
    postman: createSmtpPostman(mailbox.url()),
    from: 'Portal <chamados@desk.example>',
    ...over,
  });
  const asOwner = async (statement: string): Promise<void> => {
    const client = new pg.Client(url());
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  /** A day later, so that what another process took and left is free again, and what is to wait has waited. */
  const aDayLater = async (): Promise<void> => {
    const aDay = `interval '1 day'`;
    await asOwner(`update ${QUEUE_SCHEMA}.job set started_on = started_on - ${aDay} where state = 'active'`);
    await queue.release();
    await asOwner(`update ${QUEUE_SCHEMA}.job set start_after = now() - ${aDay} where state = 'retry'`);
  };
  const marks = async () => {
    const rows = await asTheDesk({ database: open(), tenant }, (tx) =>
      tx.selectFrom('effects').select(['kind', 'state', 'attempts']).where('tenant', '=', tenant).execute(),
    );
    return rows.map(({ kind, state, attempts }) => `${kind} ${state} ${String(attempts)}`);
  };
  /** Starts the work and leaves it for ever at that step, as a process does that is killed there. */
  const diesAt = (step: MailStep, over: Partial<MailWork> = {}): Promise<void> =>
    new Promise((resolve, reject) => {
      const at = (reached: MailStep): Promise<void> =>
        reached === step ? new Promise(() => resolve()) : Promise.resolve();
      sendMails(work({ ...over, at })).then(() => reject(new Error(`${step} was never reached`)), reject);
    });

  it('goes to the addresses it names, once, and says by whom and of what it is', async () => {
    const { number } = await opened();
    expect(await sendMails(work())).to.equal(1);
    expect(await sendMails(work())).to.equal(0);
    const [letter = ''] = mailbox.taken;
    expect(mailbox.taken.length).to.equal(1);
    expect(headerOf(letter, 'To')).to.equal('carla@aurora.example');
    expect(headerOf(letter, 'From')).to.equal('Portal <chamados@desk.example>');
    expect(headerOf(letter, 'Subject')).to.contain(number);
    expect(headerOf(letter, 'Auto-Submitted')).to.equal('auto-generated');
    expect(headerOf(letter, 'References')).to.match(/^<\w+@desk\.example>$/);
    expect(await marks()).to.deep.equal(['mail done 1']);
  });

  it('is owed by the write that caused it, or by none: a write that fails owes nothing', async () => {
    const fails = deskWith(async (tx, stored) => {
      await owesMails(queue)(tx, stored);
      throw new Error('the process died here');
    });
    await opened(fails).catch(() => undefined);
    expect(await sendMails(work())).to.equal(0);
    expect([mailbox.taken.length, await marks()]).to.deep.equal([0, []]);
  });

  it('would go without its write, were it owed apart from it', async () => {
    const apart = deskWith(async (_tx, { mails }) => {
      for (const { id } of mails) await queue.put(open().db, 'mail', { tenant, id });
      throw new Error('the process died here');
    });
    await opened(apart).catch(() => undefined);
    expect((await queue.take('mail')).length).to.equal(1);
  });

  for (const step of mailSteps) {
    it(`is neither lost nor read twice where the process dies once it is ${step}`, async () => {
      await opened();
      await diesAt(step);
      await aDayLater();
      await sendMails(work());
      await aDayLater();
      expect(await sendMails(work())).to.equal(0);
      // Between the server's answer and the mark nobody knows: it goes again, and the mailbox knows it by its name.
      expect([mailbox.kept().length, mailbox.taken.length]).to.deep.equal([1, step === 'carried' ? 2 : 1]);
      expect((await marks()).map((mark) => mark.replace(/ \d$/, ''))).to.deep.equal(['mail done']);
    });
  }

  it('would be read twice, had it another name each time it goes', async () => {
    const real = createSmtpPostman(mailbox.url());
    const postman: Postman = {
      carry: (letter) => real.carry({ ...letter, messageId: `${randomUUID()}@desk.example` }),
    };
    await opened();
    await diesAt('carried', { postman });
    await aDayLater();
    await sendMails(work({ postman }));
    expect(mailbox.kept().length).to.equal(2);
  });

  for (const step of ['marked', 'carried'] as const) {
    it(`is held for a person to look at where it must never go twice, and the process died once it was ${step}`, async () => {
      await opened();
      await diesAt(step, { doubtful: 'hold' });
      await aDayLater();
      await sendMails(work({ doubtful: 'hold' }));
      expect(mailbox.taken.length).to.equal(step === 'carried' ? 1 : 0);
      expect(await marks()).to.deep.equal(['mail held 1']);
    });
  }

  it('goes later where the server says no for now, and is owed until then', async () => {
    await opened();
    mailbox.mood = 'refuses';
    expect(await sendMails(work())).to.equal(0);
    expect(await marks()).to.deep.equal(['mail owed 1']);
    mailbox.mood = 'takes';
    expect(await sendMails(work())).to.equal(0);
    await aDayLater();
    // What was surely not sent goes even where nothing may go twice.
    expect(await sendMails(work({ doubtful: 'hold' }))).to.equal(1);
    expect([mailbox.taken.length, await marks()]).to.deep.equal([1, ['mail done 2']]);
  });

  it('is in doubt where the line breaks before the server’s answer, and goes again under the same name', async () => {
    await opened();
    mailbox.mood = 'hangsUp';
    expect(await sendMails(work())).to.equal(0);
    expect(await marks()).to.deep.equal(['mail going 1']);
    mailbox.mood = 'takes';
    await aDayLater();
    expect(await sendMails(work())).to.equal(1);
    expect([mailbox.kept().length, mailbox.taken.length]).to.deep.equal([1, 2]);
  });

  it('is not sent by two processes at once', async () => {
    await opened();
    const carried = await Promise.all([sendMails(work()), sendMails(work())]);
    expect([carried[0] + carried[1], mailbox.taken.length]).to.deep.equal([1, 1]);
  });

  it('is a file where there is no server, one only, wherever the process dies', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chamado-mail-'));
    try {
      const postman = createEmlPostman(folder);
      await opened();
      await diesAt('carried', { postman });
      await aDayLater();
      expect(await sendMails(work({ postman }))).to.equal(1);
      const files = await readdir(folder);
      expect(files.length).to.equal(1);
      expect(await readFile(join(folder, files[0] ?? ''), 'utf8')).to.contain('carla@aurora.example');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
