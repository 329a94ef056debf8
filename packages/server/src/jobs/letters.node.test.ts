/** One mail of the outbox to several readers: a letter to each, whose names say nothing of whose they are. */
import { aDraft, anOperationId, aProfile, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import pg from 'pg';
import { createPgBackend } from '../pg/pg-backend.ts';
import { asTheDesk } from '../pg/wall.ts';
import { useDatabase } from '../testing/database.ts';
import { owesMails, sendMails } from './mail.job.ts';
import type { Letter } from './postman.ts';
import { openQueue, QUEUE_SCHEMA, type Queue } from './queue.ts';

const carla = aRequester();
const resellerEmails = ['um@desk.example', 'dois@desk.example'];

describe('a mail to several readers', () => {
  const { open, url } = useDatabase();
  const letters: Letter[] = [];
  let queue: Queue;
  let count = 0;
  let tenant = '';

  before(async () => {
    queue = await openQueue(url());
  });
  after(() => queue.close());
  beforeEach(async () => {
    letters.length = 0;
    tenant = `tenant-${String((count += 1))}`;
    const seed = () => Promise.resolve({ people: [carla] });
    const profile = aProfile({ resellerEmails });
    const desk = createPgBackend({ database: open(), tenant, profile, seed, causes: owesMails(queue) });
    await desk.deskFor(carla).tickets.open(aDraft(), { operationId: anOperationId(count) });
    await desk.close();
  });
  afterEach(() => asOwner(`delete from ${QUEUE_SCHEMA}.job`));

  const asOwner = async (statement: string): Promise<string> => {
    const client = new pg.Client(url());
    await client.connect();
    const { rows } = await client.query(statement).finally(() => client.end());
    return JSON.stringify(rows);
  };
  const send = () =>
    sendMails({
      ...{ database: open(), queue, from: 'desk@desk.example' },
      postman: { carry: (letter) => Promise.resolve(void letters.push(letter)) },
    });

  it('is a letter to each, under a name of its own', async () => {
    expect([await send(), await send()]).to.deep.equal([3, 0]);
    expect(letters.map(({ to }) => to.join(' ')).sort()).to.deep.equal([carla.email, ...resellerEmails].sort());
    expect(new Set(letters.map(({ messageId }) => messageId)).size).to.equal(3);
  });

  it('leaves no address in the queue, nor among the marks', async () => {
    const marks = await asTheDesk({ database: open(), tenant }, (tx) =>
      tx.selectFrom('effects').select('id').execute(),
    );
    expect(marks.length).to.equal(3);
    expect(JSON.stringify(marks) + (await asOwner(`select data from ${QUEUE_SCHEMA}.job`))).not.to.contain('@');
  });

  it('is not sent to whoever is not named there any more', async () => {
    await asTheDesk({ database: open(), tenant }, async (tx) => {
      const rows = await tx.selectFrom('mails').select(['id', 'mail']).execute();
      for (const { id, mail } of rows) {
        const without = JSON.stringify(mail).replace('um@desk.example', 'removido');
        await tx
          .updateTable('mails')
          .set({ mail: without })
          .where('tenant', '=', tenant)
          .where('id', '=', id)
          .execute();
      }
    });
    expect([await send(), await send()]).to.deep.equal([2, 0]);
    expect(letters.map(({ to }) => to.join(' ')).sort()).to.deep.equal([carla.email, 'dois@desk.example'].sort());
  });
});
