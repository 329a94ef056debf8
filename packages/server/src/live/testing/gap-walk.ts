/** A desk on two processes, watched through cuts: what was heard beside what was stored. */
import type { Change } from '@chamado/core';
import { createRestDesk } from '@chamado/adapter-rest';
import { aDraft, anOperationId, aProfile, aRequester, aStranger } from '@chamado/core/testing';
import { createHandler } from '../../http/handler.ts';
import type { Database } from '../../pg/database.ts';
import { createPgBackend, type PgBackend } from '../../pg/pg-backend.ts';
import { liftWall } from '../../pg/wall.ts';
import type { ChangeSource } from '../change-stream.ts';
import { createLive } from '../live.ts';
import { cutNetwork } from './cut-fetch.ts';

/** What a fault makes of the sound parts. */
export type Fault = {
  readonly source?: (backend: PgBackend, database: Database, tenant: string) => ChangeSource;
  readonly events?: (text: string) => string;
};

/** How one walk goes. */
export type Walk = {
  readonly databases: readonly [Database, Database];
  readonly tenant: string;
  readonly cuts: number;
  readonly chance: () => number;
  readonly fault?: Fault;
};

/** After how many cuts what was heard was not what was stored; the walk stops at the first. */
export type Walked = { readonly gaps: number; readonly cuts: number; readonly heard: number; readonly open: number };

const [ana, otavio] = [aRequester(), aStranger()];
/** What is not heard after so long never will be. */
const LOST_MS = 3000;

export async function walk({ databases, tenant, cuts, chance, fault = {} }: Walk): Promise<Walked> {
  const seed = () => Promise.resolve({ people: [ana, otavio] });
  const servers = databases.map((database) => {
    const backend = createPgBackend({ database, tenant, profile: aProfile(), seed });
    const source = fault.source?.(backend, database, tenant) ?? backend;
    const live = createLive({ sourceOf: () => source });
    const identify = () => Promise.resolve({ person: ana, tenant });
    return {
      backend,
      database,
      live,
      handle: createHandler({ identify, backendOf: () => backend, modules: [live.module] }),
    };
  });
  const any = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(chance() * items.length)];
    if (item === undefined) throw new RangeError('There is none');
    return item;
  };

  let made = 0;
  const stored = new Set<string>();
  const write = async (person = ana): Promise<string> => {
    made += 1;
    const desk = any(servers).backend.deskFor(person);
    const { id, version } = await desk.tickets.open(aDraft(), { operationId: anOperationId(made) });
    const key = `${id}@${String(version)}`;
    if (person === ana) stored.add(key);
    return key;
  };
  /** Begun now, it is stored later: others that began after it come before it. */
  const begin = async () => {
    made += 1;
    const id = `held-${String(made)}`;
    const { database } = any(servers);
    const tx = await database.db.startTransaction().execute();
    await liftWall(tx, { tenant });
    const change = JSON.stringify({ kind: 'ticket', id, version: 1 });
    await tx.insertInto('changes').values({ tenant, change, ticket_id: null }).execute();
    return async (): Promise<void> => {
      await tx.commit().execute();
      stored.add(`${id}@1`);
      database.listening.wake(tenant);
    };
  };

  const heard = new Set<string>();
  const waiting = new Map<string, () => void>();
  const network = cutNetwork(async (request) => {
    // Somebody writes while nobody listens.
    if (chance() < 0.5) await write();
    const response = await any(servers).handle(request);
    return fault.events ? retold(response, fault.events) : response;
  }, chance);
  const desk = createRestDesk('https://desk.example', ['watch'], {
    fetch: network.fetch,
    // A new try comes at once; nobody is silent for a minute.
    wait: (ms, signal) => (ms < 40_000 ? Promise.resolve() : untilAborted(signal)),
  });
  const connected = network.heard();
  const stop = desk.watch?.((change: Change) => {
    // Tickets open with mails, of which nothing is told but that there are some.
    if (change.kind === 'mail') return;
    const key = change.kind === 'ticket' ? `${change.id}@${String(change.version)}` : change.kind;
    heard.add(key);
    waiting.get(key)?.();
  });
  const hears = (key: string): Promise<void> =>
    new Promise((done) => {
      waiting.set(key, done);
      if (heard.has(key)) done();
    });

  let [gaps, cut] = [0, 0];
  await connected;
  for (; cut < cuts && gaps === 0; cut += 1) {
    const again = network.cut();
    const commit = chance() < 0.5 ? await begin() : undefined;
    await Promise.all(Array.from({ length: 1 + Math.floor(chance() * 3) }, () => write()));
    if (chance() < 0.3) await write(otavio);
    const isBack = await inTime(again);
    await commit?.();
    if (!isBack || !(await inTime(write().then(hears))) || !isSame(heard, stored)) gaps += 1;
  }

  stop?.();
  await untilIdle();
  const open = servers.reduce((sum, { live }) => sum + live.open(), 0);
  for (const { backend } of servers) await backend.close();
  return { gaps, cuts: cut, heard: heard.size, open };
}

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((key) => other.has(key));

const untilIdle = () => new Promise((done) => setImmediate(done));

const untilAborted = (signal: AbortSignal | null | undefined): Promise<void> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')), { once: true }));

/** Whether it came at all. */
async function inTime(promise: Promise<void>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = new Promise<boolean>((done) => (timer = setTimeout(() => done(false), LOST_MS)));
  return Promise.race([promise.then(() => true), lost]).finally(() => clearTimeout(timer));
}

function retold(response: Response, events: (text: string) => string): Response {
  const change = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) =>
      controller.enqueue(new TextEncoder().encode(events(new TextDecoder().decode(chunk)))),
  });
  return new Response(response.body?.pipeThrough(change) ?? null, response);
}
