/** A day without a network, sent: how long 1,000 queued writes of the offline adapter take over the real server: `npm run bench -- sync`. */
import { createRestDesk } from '@chamado/adapter-rest';
import { instantAt, OperationId, parse, TicketId, type DeskPort } from '@chamado/core';
import { aDraft } from '@chamado/core/testing';
import { randomUUID } from 'node:crypto';
import { localIdOf } from '../../adapter-offline/src/local-id.ts';
import { offlineDesk } from '../../adapter-offline/src/offline-desk.ts';
import { queued } from '../../adapter-offline/src/queue.rules.ts';
import { emptyQueue, type Queue, type Write } from '../../adapter-offline/src/queue.ts';
import type { Tab, Told } from '../../adapter-offline/src/tab.ts';
import { ownId } from './clients.ts';
import { circumstances } from './figures.ts';
import { setScene } from './scene.ts';

const { TICKETS = '100000', WRITES = '1000' } = process.env;
/** On so many tickets he comments; one write in ten opens one more. */
const OWN = 20;

console.log(circumstances());
const scene = await setScene({ tickets: Number(TICKETS), own: OWN });
const { serving, clients } = scene;
const person = clients[0]?.person;

try {
  if (!person) throw new Error('Nobody asks');
  const token = (await scene.mintTokens())(person.id);
  const desk = createRestDesk(serving.address, [], { token: () => token });
  const tab = aTab(Array.from({ length: Number(WRITES) }, (_, n) => n).reduce(written, emptyQueue));
  const queuedWrites = tab.queue().rows.length;
  const ending = new AbortController();
  const began = performance.now();
  const done = tab.drained();
  offlineDesk(
    { desk, person: person.id, tab, answers: { get: () => Promise.resolve(undefined), put: () => Promise.resolve() } },
    ending.signal,
  );
  await done;
  const seconds = (performance.now() - began) / 1000;
  ending.abort();
  const refused = tab.queue().rows.length;
  const arrived = await arrivals(desk, tab.queue());
  console.log(
    `${queuedWrites} queued writes sent in ${seconds.toFixed(1)} s (${(queuedWrites / seconds).toFixed(0)} a second)`,
  );
  console.log(`${arrived} arrived, ${refused} refused; one after the other, the queue in memory; ${circumstances()}`);
  if (arrived !== queuedWrites || refused > 0) process.exitCode = 1;
} finally {
  await scene.close();
}

/** The queue with the n-th write at its end. */
function written(queue: Queue, n: number): Queue {
  const operationId = parse(OperationId, randomUUID());
  return queued(queue, { operationId, write: writeOf(n, operationId), at: instantAt(Date.now()) });
}

function writeOf(n: number, operationId: OperationId): Write {
  if (n % 10 === 9)
    return { verb: 'open', localId: localIdOf(operationId), draft: aDraft({ values: { subject: `Sem rede ${n}` } }) };
  const comments = n - Math.floor(n / 10);
  const id = parse(TicketId, person ? ownId(person, comments % OWN) : '');
  return {
    verb: 'apply',
    id,
    command: { type: 'ticket.comment', text: `<p>Sem rede ${n}</p>` },
    version: 1 + Math.floor(comments / OWN),
  };
}

/** What the desk has of it: tickets that were opened, and entries beyond the first of those that were there. */
async function arrivals(desk: DeskPort, { names }: Queue): Promise<number> {
  if (!person) return 0;
  const versions = await Promise.all(
    Array.from({ length: OWN }, async (_, k) => (await desk.tickets.get(parse(TicketId, ownId(person, k)))).version),
  );
  return names.length + versions.reduce((sum, version) => sum + version - 1, 0);
}

/** One tab over a queue in memory: what a disk costs is the browser's. */
function aTab(begun: Queue): Tab & { readonly queue: () => Queue; readonly drained: () => Promise<void> } {
  let queue = begun;
  let whenDrained = (): void => undefined;
  const listeners = new Set<(told: Told) => void>();
  return {
    queue: () => queue,
    drained: () => new Promise((resolve) => (whenDrained = resolve)),
    store: {
      read: () => Promise.resolve(queue),
      update(change) {
        queue = change(queue);
        if (queue.rows.every(({ refused }) => refused)) whenDrained();
        return Promise.resolve(queue);
      },
    },
    channel: {
      tell: (told) => {
        for (const listener of listeners) listener(told);
      },
      hear(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    now: () => instantAt(Date.now()),
    random: Math.random,
    setTimeout: (work, ms) => setTimeout(work, ms),
    clearTimeout: (timer) => clearTimeout(timer as NodeJS.Timeout),
    alone: (work) => work(),
    onLine: () => () => undefined,
  };
}
