/** Jobs whose process dies at chosen points, again and again: what the world then got, beside what it was owed. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { randomUUID } from 'node:crypto';
import type { Ticket } from '@chamado/core';
import { aDraft, anOperationId, aProfile, aRequester } from '@chamado/core/testing';
import pg from 'pg';
import { erpDesk } from '../../erp/erp-desk.ts';
import { erpSteps, owesErp, tellErp } from '../../erp/erp.job.ts';
import { createPgBackend } from '../../pg/pg-backend.ts';
import type { Causes } from '../../pg/pg.desk.ts';
import { asTheDesk } from '../../pg/wall.ts';
import type { useDatabase } from '../../testing/database.ts';
import { mailSteps, owesMails, sendMails } from '../mail.job.ts';
import type { Postman } from '../postman.ts';
import { openQueue, QUEUE_SCHEMA, type Queue } from '../queue.ts';
import { hookSteps, owesHooks, tellHooks } from '../webhook.job.ts';

/** Where a process dies: within the write that owes the job, or in the job of that turn at that step. */
export type Crash = { readonly turn: number; readonly step: string };

/** What is done wrong, on purpose: the walk must find each. */
export type Fault = 'marksBeforeItGoes' | 'endsWhenTaken' | 'namesAnew' | 'owesAfterwards' | 'neverReleases';

/** Effects that never came, and effects that came twice under two names; `again` of one name are known by that. */
export type Got = { readonly lost: number; readonly double: number; readonly again: number };

export const kinds = { mail: mailSteps, webhook: hookSteps, erp: erpSteps } as const;
export type Kind = keyof typeof kinds;

const carla = aRequester();
const TICKETS = 2;
const secret = `whsec_${Buffer.from('a secret of tests, of 32 letters').toString('base64')}`;

class Died extends Error {}

export function useCrashWalk({ open, url }: Pick<ReturnType<typeof useDatabase>, 'open' | 'url'>) {
  const heard: { readonly name: string; readonly about: string }[] = [];
  let queue: Queue;
  let port = 0;
  let count = 0;
  const system = createServer((request, response) => {
    void text(request).then((body) => {
      const about = /"(?:ticketId|id)":"([^"]+)"/.exec(body)?.[1] ?? '';
      heard.push({ name: String(request.headers['webhook-id']), about });
      response.end(JSON.stringify({ erpNumber: `E-${about}` }));
    });
  });
  before(async () => {
    queue = await openQueue(url());
    system.listen(0, '127.0.0.1');
    await once(system, 'listening');
    const address = system.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });
  after(async () => {
    await queue.close();
    system.closeAllConnections();
    system.close();
  });

  const asOwner = async (...statements: readonly string[]): Promise<void> => {
    const client = new pg.Client(url());
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  const aDay = `interval '1 day'`;
  const aDayLater = async (fault?: Fault): Promise<void> => {
    if (fault !== 'neverReleases') {
      await asOwner(`update ${QUEUE_SCHEMA}.job set started_on = started_on - ${aDay} where state = 'active'`);
      await queue.release();
    }
    await asOwner(`update ${QUEUE_SCHEMA}.job set start_after = now() - ${aDay} where state = 'retry'`);
  };

  /** What became of the effects of some openings, where the processes died at `crashes`, one after the other. */
  return async (kind: Kind, crashes: readonly Crash[], fault?: Fault): Promise<Got> => {
    const tenant = `walk-${String((count += 1))}`;
    heard.length = 0;
    await asOwner(`delete from ${QUEUE_SCHEMA}.job`);
    const address = { url: `http://127.0.0.1:${String(port)}/`, secret };
    const owes: Readonly<Record<Kind, Causes>> = {
      mail: owesMails(queue),
      webhook: owesHooks(queue, () => [{ id: 'hook', ...address }]),
      erp: owesErp(queue, () => address),
    };
    const toDie = crashes.filter(({ step }) => step === 'owed').length;
    let deaths = 0;
    const backend = createPgBackend({
      ...{ database: open(), tenant, profile: aProfile(), seed: () => Promise.resolve({ people: [carla] }) },
      causes: async (tx, stored) => {
        if (stored.decisions.some(({ entry }) => entry.command.type === 'ticket.syncErp')) return;
        if (fault !== 'owesAfterwards') await owes[kind](tx, stored);
        if (deaths < toDie) {
          deaths += 1;
          if (fault !== 'owesAfterwards') throw new Died();
        } else if (fault === 'owesAfterwards') await owes[kind](tx, stored);
      },
    });
    const opened: Ticket[] = [];
    for (let at = 1; at <= TICKETS; at += 1) opened.push(await openedAtLast(at));

    const postman: Postman = {
      carry: ({ messageId, subject }) => {
        const name = fault === 'namesAnew' ? randomUUID() : messageId;
        heard.push({ name, about: /\[(.*?)\]/.exec(subject)?.[1] ?? '' });
        return Promise.resolve();
      },
    };
    const taking: Queue = {
      ...queue,
      async take(taken) {
        const jobs = await queue.take(taken);
        if (fault === 'endsWhenTaken') for (const { key } of jobs) await queue.done(open().db, taken, key);
        return jobs;
      },
    };
    const run = (at: (step: string) => Promise<void>): Promise<number> => {
      const work = { database: open(), queue: taking, at };
      if (kind === 'mail') return sendMails({ ...work, from: 'desk@desk.example', postman });
      if (kind === 'webhook') return tellHooks({ ...work, hooksOf: () => [{ id: 'hook', ...address }] });
      return tellErp({ ...work, erpOf: () => address, deskOf: () => erpDesk(tenant, backend) });
    };
    const marksEarly = async (step: string): Promise<void> => {
      if (fault !== 'marksBeforeItGoes' || step !== 'marked') return;
      await asTheDesk({ database: open(), tenant }, (tx) =>
        tx.updateTable('effects').set({ state: 'done' }).where('tenant', '=', tenant).execute(),
      );
    };

    for (const crash of crashes.filter(({ step }) => step !== 'owed')) {
      let turn = 0;
      await new Promise<void>((resolve, reject) => {
        const at = async (step: string): Promise<void> => {
          await marksEarly(step);
          if (step === crash.step && (turn += 1) === crash.turn) await new Promise(() => resolve());
        };
        run(at).then(() => resolve(), reject);
      });
      await aDayLater(fault);
    }
    for (let more = 1; more > 0;) {
      more = await run(marksEarly);
      await aDayLater(fault);
    }
    await backend.close();
    return gotBy(opened.map((ticket) => (kind === 'mail' ? ticket.number : ticket.id)));

    /** The person asks again under the same operation id, as every adapter does. */
    async function openedAtLast(at: number): Promise<Ticket> {
      try {
        return await backend.deskFor(carla).tickets.open(aDraft(), { operationId: anOperationId(at) });
      } catch {
        return openedAtLast(at);
      }
    }
  };

  function gotBy(owed: readonly string[]): Got {
    const names = owed.map((about) => new Set(heard.filter((one) => one.about === about).map(({ name }) => name)));
    const sizes = names.map(({ size }) => size);
    const distinct = new Set(heard.map(({ name }) => name)).size;
    return {
      lost: sizes.filter((size) => size === 0).length,
      double: distinct - sizes.filter((size) => size > 0).length,
      again: heard.length - distinct,
    };
  }
}
