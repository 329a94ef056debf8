/** Tickets told to a reseller's ERP over real HTTP: signed, numbered by its answer, and again where it could not take them. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Ticket } from '@chamado/core';
import { aDraft, anAttendant, anOperationId, aProfile, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import pg from 'pg';
import { Webhook } from 'standardwebhooks';
import { openQueue, QUEUE_SCHEMA, type Queue } from '../jobs/queue.ts';
import { createPgBackend, type PgBackend } from '../pg/pg-backend.ts';
import { useDatabase } from '../testing/database.ts';
import { erpDesk } from './erp-desk.ts';
import { erpSteps, owesErp, tellErp, type ErpWork } from './erp.job.ts';

const [carla, ana] = [aRequester(), anAttendant()];
const secret = `whsec_${Buffer.from('a secret of tests, of 32 letters').toString('base64')}`;

describe('a ticket, told to the ERP', () => {
  const { open, url } = useDatabase();
  const heard: { readonly headers: IncomingHttpHeaders; readonly body: string }[] = [];
  let answer: { status: number; body: string } = { status: 202, body: '' };
  let queue: Queue;
  let desk: PgBackend;
  let tenant = '';
  let count = 0;
  const erp = createServer((request, response) => {
    void text(request).then((body) => {
      heard.push({ headers: request.headers, body });
      response.writeHead(answer.status).end(answer.body);
    });
  });
  before(async () => {
    queue = await openQueue(url());
    erp.listen(0, '127.0.0.1');
    await once(erp, 'listening');
  });
  after(async () => {
    await queue.close();
    erp.closeAllConnections();
    erp.close();
  });
  beforeEach(async () => {
    await asOwner(`delete from ${QUEUE_SCHEMA}.job`);
    heard.length = 0;
    tenant = `tenant-${String((count += 1))}`;
    const seed = () => Promise.resolve({ people: [carla, ana] });
    const causes = owesErp(queue, erpOf);
    desk = createPgBackend({ database: open(), tenant, profile: aProfile(), seed, causes });
  });
  afterEach(() => desk.close());

  const erpOf = () => {
    const address = erp.address();
    return { url: `http://127.0.0.1:${typeof address === 'object' ? String(address?.port) : ''}/`, secret };
  };
  const work = (over: Partial<ErpWork> = {}): ErpWork => ({
    ...{ database: open(), queue, erpOf, deskOf: () => erpDesk(tenant, desk) },
    ...over,
  });
  const opened = () => desk.deskFor(carla).tickets.open(aDraft(), { operationId: anOperationId(count) });
  const numbers = async ({ id }: Ticket): Promise<readonly string[]> => {
    const entries = await desk.deskFor(ana).tickets.timeline(id);
    return entries.flatMap(({ command }) => (command.type === 'ticket.syncErp' ? [command.erpNumber] : []));
  };
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

  it('P9 is given the number that the ERP answers with, under a signature that it can prove', async () => {
    const ticket = await opened();
    answer = { status: 200, body: '{"erpNumber":"144"}' };
    expect([await tellErp(work()), await tellErp(work())]).to.deep.equal([1, 0]);
    const { headers, body } = heard[0] ?? expect.fail('nothing was heard');
    const signed = {
      'webhook-id': String(headers['webhook-id']),
      'webhook-timestamp': String(headers['webhook-timestamp']),
      'webhook-signature': String(headers['webhook-signature']),
    };
    const told: unknown = new Webhook(secret).verify(body, signed);
    expect(told).to.deep.include({ type: 'ticket.open' });
    expect(body).to.contain(ticket.number);
    expect([heard.length, await numbers(ticket)]).to.deep.equal([1, ['144']]);
  });

  for (const body of ['', 'ok', '{"erpNumber":-1}', '{"erpNumber":"-1"}', '[]'])
    it(`waits for its number where the ERP answers ${JSON.stringify(body)}, and is not told again`, async () => {
      const ticket = await opened();
      answer = { status: 202, body };
      expect([await tellErp(work()), await tellErp(work()), heard.length]).to.deep.equal([1, 0, 1]);
      expect(await numbers(ticket)).to.deep.equal([]);
    });

  it('is told again, later, to an ERP that could not take it, and not once it asked by itself', async () => {
    const ticket = await opened();
    answer = { status: 503, body: '' };
    expect([await tellErp(work()), await tellErp(work()), heard.length]).to.deep.equal([0, 0, 1]);
    await aDayLater();
    await tellErp(work());
    expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).to.equal(1);
    await erpDesk(tenant, desk).number(ticket.id, '145');
    await aDayLater();
    expect([await tellErp(work()), heard.length, await numbers(ticket)]).to.deep.equal([0, 2, ['145']]);
  });

  for (const step of erpSteps)
    it(`P9 has its number once though the process dies once it is ${step}`, async () => {
      const ticket = await opened();
      answer = { status: 200, body: '{"erpNumber":"146"}' };
      await new Promise<void>((resolve, reject) => {
        const at = (reached: string): Promise<void> =>
          reached === step ? new Promise(() => resolve()) : Promise.resolve();
        tellErp(work({ at })).then(() => reject(new Error(`${step} was never reached`)), reject);
      });
      await aDayLater();
      await tellErp(work());
      expect(await numbers(ticket)).to.deep.equal(['146']);
    });
});
