/** What a reseller's own system is told, over real HTTP, with the process stopped between every two steps. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { aDraft, anOperationId, aProfile, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import pg from 'pg';
import { Webhook } from 'standardwebhooks';
import { createPgBackend } from '../pg/pg-backend.ts';
import type { Causes } from '../pg/pg.desk.ts';
import { useDatabase } from '../testing/database.ts';
import { openQueue, QUEUE_SCHEMA, type Queue } from './queue.ts';
import { hookSteps, owesHooks, tellHooks, type HooksOf, type HookStep } from './webhook.job.ts';

const carla = aRequester();
const secret = `whsec_${Buffer.from('a secret of tests, of 32 letters').toString('base64')}`;

describe('a reseller’s own system', () => {
  const { open, url } = useDatabase();
  const heard: { readonly headers: IncomingHttpHeaders; readonly body: string }[] = [];
  let status = 204;
  let queue: Queue;
  let count = 0;

  const system = createServer((request, response) => {
    void text(request).then((body) => {
      heard.push({ headers: request.headers, body });
      response.writeHead(status).end();
    });
  });
  const hooksOf: HooksOf = () => {
    const address = system.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    return [{ id: 'erp', url: `http://127.0.0.1:${port}/`, secret }];
  };

  before(async () => {
    queue = await openQueue(url());
    system.listen(0, '127.0.0.1');
    await once(system, 'listening');
  });
  after(async () => {
    await queue.close();
    system.closeAllConnections();
    system.close();
  });
  beforeEach(() => {
    heard.length = 0;
    status = 204;
    count += 1;
  });
  afterEach(() => asOwner(`delete from ${QUEUE_SCHEMA}.job`));

  const opened = (causes: Causes = owesHooks(queue, hooksOf)) =>
    createPgBackend({
      database: open(),
      tenant: `tenant-${String(count)}`,
      profile: aProfile(),
      seed: () => Promise.resolve({ people: [carla] }),
      causes,
    })
      .deskFor(carla)
      .tickets.open(aDraft(), { operationId: anOperationId(count) });
  const work = () => ({ database: open(), queue, hooksOf });
  const asOwner = async (statement: string): Promise<void> => {
    const client = new pg.Client(url());
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  const aDayLater = async (): Promise<void> => {
    const aDay = `interval '1 day'`;
    await asOwner(`update ${QUEUE_SCHEMA}.job set started_on = started_on - ${aDay} where state = 'active'`);
    await queue.release();
    await asOwner(`update ${QUEUE_SCHEMA}.job set start_after = now() - ${aDay} where state = 'retry'`);
  };
  const idsHeard = () => new Set(heard.map(({ headers }) => String(headers['webhook-id'])));

  it('is told what happened to which ticket, and of no person, under a signature it can prove', async () => {
    const { id } = await opened();
    expect([await tellHooks(work()), await tellHooks(work()), heard.length]).to.deep.equal([1, 0, 1]);
    const { headers, body } = heard[0] ?? expect.fail('nothing was heard');
    const signed = {
      'webhook-id': String(headers['webhook-id']),
      'webhook-timestamp': String(headers['webhook-timestamp']),
      'webhook-signature': String(headers['webhook-signature']),
    };
    expect(new Webhook(secret).verify(body, signed)).to.deep.include({
      type: 'ticket.open',
      data: { ticketId: id, version: 1, stage: 'opened' },
    });
    expect(() => new Webhook(secret).verify(body.replace('ticket.open', 'ticket.cancel'), signed)).to.throw();
    expect(body).not.to.contain('Carla');
  });

  for (const step of hookSteps) {
    it(`is told though the process dies once it is ${step}, and knows a repetition by its id`, async () => {
      await opened();
      await new Promise<void>((resolve, reject) => {
        const at = (reached: HookStep): Promise<void> =>
          reached === step ? new Promise(() => resolve()) : Promise.resolve();
        tellHooks({ ...work(), at }).then(() => reject(new Error(`${step} was never reached`)), reject);
      });
      await aDayLater();
      await tellHooks(work());
      await aDayLater();
      expect(await tellHooks(work())).to.equal(0);
      expect([idsHeard().size, heard.length]).to.deep.equal([1, step === 'told' ? 2 : 1]);
    });
  }

  it('is told later where it answers with a fault', async () => {
    await opened();
    status = 503;
    expect(await tellHooks(work())).to.equal(0);
    status = 200;
    await aDayLater();
    expect([await tellHooks(work()), idsHeard().size, heard.length]).to.deep.equal([1, 1, 2]);
  });

  it('is told nothing of a write that was not stored', async () => {
    await opened(async (tx, stored) => {
      await owesHooks(queue, hooksOf)(tx, stored);
      throw new Error('the process died here');
    }).catch(() => undefined);
    expect([await tellHooks(work()), heard.length]).to.deep.equal([0, 0]);
  });
});
