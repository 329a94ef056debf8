/** What is measured in the browser: each function is called by `idb.ts` and answers with milliseconds. */
import { createIdbBackend, importLog, importTickets, type History, type IdbDesk } from '@chamado/adapter-idb';
import {
  Instant,
  parse,
  Stage,
  TimelineEntry,
  type OperationId,
  type TicketCommand,
  type TicketQuery,
} from '@chamado/core';
import { aColleague, aDraft, anAttendant, anOperationId, aProfile, aRequester, aTicket } from '@chamado/core/testing';

const [ana, carla, rui] = [anAttendant(), aRequester(), aColleague()];
const newest: TicketQuery = { sort: [{ column: 'openedAt', direction: 'descending' }], limit: 50 };
const byDeadline: TicketQuery = { sort: [{ column: 'deadline', direction: 'ascending' }] };
const containing = (value: string): TicketQuery => ({ filters: [{ column: 'subject', operator: 'contains', value }] });
let operations = 0;
const operationId = (): OperationId => anOperationId((operations += 1));

const backend = () =>
  createIdbBackend('bench', { profile: aProfile(), seed: () => Promise.resolve({ people: [ana, carla, rui] }) });

async function withDesk<Result>(work: (desk: IdbDesk) => Promise<Result>): Promise<Result> {
  const desk = backend().deskFor(ana);
  await desk.me();
  const result = await work(desk);
  await desk.close();
  return result;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Tickets `from` up to `to`, each with an opening and three more entries. */
function* histories(from: number, to: number): Generator<History> {
  const words = [
    'NF-e rejeitada',
    'Impressora parada',
    'Pedido não confirma',
    'Estoque negativo',
    'Relatório em branco',
  ];
  for (let n = from; n < to; n++) {
    const openedAt = parse(Instant, new Date(Date.UTC(2015, 0, 1) + n * 3_000_000).toISOString());
    const ticket = aTicket({
      id: `bench-${String(n).padStart(7, '0')}`,
      number: `B-${String(n)}`,
      subject: `${words[n % words.length] ?? ''} na loja ${String(n % 97)}`,
      stage: Stage.options[n % 10] ?? 'opened',
      openedAt,
      version: 4,
    });
    const { formId, fields, subject, description, attachments, stage, step } = ticket;
    const draft = { formId, values: { ...fields, subject, description }, attachments };
    const common = { ticketId: ticket.id, at: openedAt, by: carla, internal: false, to: { stage, step } };
    const opening = { ...common, version: 1, command: { type: 'ticket.open', draft }, from: null, changes: ticket };
    const said = [2, 3, 4].map((version) => ({
      ...{ ...common, version, from: { stage, step }, changes: {} },
      command: { type: 'ticket.comment', text: 'Estamos verificando o que ocorre com o pedido e voltamos em breve.' },
    }));
    yield {
      ticket,
      entries: n < 10 ? [opening, ...said].map((entry) => parse(TimelineEntry, entry)) : plain([opening, ...said]),
    };
  }
}

// Parsing a hundred thousand made-up entries would measure the schema, not the desk.
function plain(entries: readonly unknown[]): History['entries'] {
  return JSON.parse(JSON.stringify(entries));
}

type Import = { readonly ms: number; readonly pause: number; readonly steps: number };

/** Importing so many more tickets; how long, the longest pause between two frames of the page, and the progress heard. */
export async function importing(from: number, to: number): Promise<Import> {
  const ready = [...histories(from, to)];
  return withDesk(async (desk) => {
    // What the desk knows is read before: an import asks it which tickets are new.
    await importTickets(desk, []);
    return watched((onProgress) => importTickets(desk, ready, { onProgress }));
  });
}

/** Reading another help desk's log, driving its tickets through the lifecycle, and importing them. */
export const importingLog = (text: string): Promise<Import> =>
  withDesk((desk) => watched((onProgress) => importLog(desk, text, { onProgress })));

async function watched(work: (onProgress: () => void) => Promise<unknown>): Promise<Import> {
  let [pause, last, steps, going] = [0, performance.now(), 0, true];
  const frame = () => {
    pause = Math.max(pause, performance.now() - last);
    last = performance.now();
    if (going) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const ms = await timed(() => work(() => void (steps += 1)));
  going = false;
  return { ms, pause, steps };
}

/** The first page on a desk that nobody has asked for anything yet. */
export const firstPage = (query: TicketQuery = newest): Promise<number> =>
  withDesk((desk) => timed(() => desk.tickets.list(query)));

/** Opening the database, and the first page. */
export const openAndFirstPage = (): Promise<number> => timed(() => withDesk((desk) => desk.tickets.list(newest)));

/** The counts on the tabs. */
export const firstCount = (): Promise<number> => withDesk((desk) => timed(() => desk.tickets.count({})));

/** The first filter reads everything; the next ones do not. */
export const filters = (): Promise<{ first: number; next: number; sort: number; typing: number }> =>
  withDesk(async ({ tickets }) => ({
    first: await timed(() => tickets.list(containing('impressora'))),
    next: await timed(() => tickets.list(containing('estoque'))),
    sort: await timed(() => tickets.list(byDeadline)),
    typing: await timed(() => tickets.list({ search: { text: 'nf', columns: ['number', 'subject', 'description'] } })),
  }));

/** One ticket of an import, with its timeline. */
export const onePage = (n: number): Promise<number> =>
  withDesk(async (desk) => {
    const { items } = await desk.tickets.list({ ...containing(`loja ${String(n)}`), limit: 1 });
    const id = items[0]?.id ?? aTicket().id;
    return timed(() => Promise.all([desk.tickets.get(id), desk.tickets.timeline(id)]));
  });

/** Opening tickets, and writing a word to each: one strict transaction each. */
export async function writing(times: number): Promise<{ open: readonly number[]; apply: readonly number[] }> {
  const desk = backend().deskFor(carla);
  await desk.me();
  const [open, apply]: [number[], number[]] = [[], []];
  const command: TicketCommand = { type: 'ticket.comment', text: 'Continua.' };
  for (let n = 0; n < times; n++) {
    let start = performance.now();
    const { id, version } = await desk.tickets.open(aDraft(), { operationId: operationId() });
    open.push(performance.now() - start);
    start = performance.now();
    await desk.tickets.apply(id, command, { version, operationId: operationId() });
    apply.push(performance.now() - start);
  }
  await desk.close();
  return { open, apply };
}

/** The bare floor under `writing`: one small put in a strict transaction of its own. */
export async function floor(times: number): Promise<readonly number[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('floor', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('floor'));
  });
  const took: number[] = [];
  for (let n = 0; n < times; n++) {
    took.push(
      await timed(
        () =>
          new Promise((resolve) => {
            const tx = db.transaction('rows', 'readwrite', { durability: 'strict' });
            tx.objectStore('rows').put({ ...aTicket(), id: String(n) });
            tx.oncomplete = resolve;
          }),
      ),
    );
  }
  db.close();
  return took;
}
