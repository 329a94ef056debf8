/** This desk as a storage: every read and every write of core's ports is one transaction. */
import {
  attachable,
  Unread,
  type DeskStorage,
  type Person,
  type StorageReader,
  type StorageWriter,
  type Ticket,
  type Told,
} from '@chamado/core';
import { answer } from './call.ts';
import { once } from './once.ts';
import { readLines } from './chunk.ts';
import { drawNumber } from './number.counter.ts';
import type { ReadTx, WriteTx } from './desk.db.ts';
import type { DeskStore } from './desk.store.ts';
import { isReadable } from './readable.ts';
import { readTimelines } from './timelines.ts';
import { readTicket, readTimeline, type Stored } from './ticket.parsed.ts';
import { keepDecision } from './ticket.rows.ts';

/** The storage as whoever `me` gives uses it. */
export const idbStorage = (store: DeskStore, me: () => Promise<Person>): DeskStorage => ({
  profile: store.profile,
  now: store.now,
  newId: store.newId,
  me,

  read: (options, work) =>
    answer(options, async () => {
      const by = await me();
      return store.connection.read((tx) => work(readerOver(tx), by));
    }),

  write: ({ name, body }, options, work) =>
    answer(options, async () => {
      const by = await me();
      const told: Told[] = [];
      const operation = { verb: name, body, by, result: Unread, options };
      const { result } = await store.connection.write(
        (tx) =>
          once(tx, operation, async () => {
            const written = await work(writerOver(tx, store), by);
            told.push(...written.told);
            return written.result;
          }),
        options,
      );
      for (const { change, ticket } of told) store.changes.tell(change, ticket);
      return result;
    }),
});

const readerOver = (tx: ReadTx | WriteTx): StorageReader => ({
  record: async (kind, id) => (await tx.objectStore('records').get([kind, id]))?.record,
  async records(kind, key) {
    const records = tx.objectStore('records');
    const found =
      key === undefined
        ? await records.getAll(IDBKeyRange.bound([kind], [kind, []]))
        : await records.index('byKey').getAll(key);
    return found.map(({ record }) => record);
  },
  people: () => tx.objectStore('people').getAll(),
  ticket: async (id) => (await readTicket(tx, id))?.ticket,
  async timeline(id) {
    const stored = await readTicket(tx, id);
    return stored ? readTimeline(tx, stored) : [];
  },
  tickets: () => readAll(tx),
  timelines: () => readTimelines(tx),
  mails: async () => (await tx.objectStore('mails').getAll()).map(({ mail }) => mail),
});

function writerOver(tx: WriteTx, { profile }: DeskStore): StorageWriter {
  const seen = new Map<string, Stored | undefined>();
  return {
    ...readerOver(tx),
    async ticket(id) {
      const stored = await readTicket(tx, id);
      seen.set(id, stored);
      return stored?.ticket;
    },
    async putRecord(row) {
      await tx.objectStore('records').put(row);
    },
    removeRecord: (kind, id) => tx.objectStore('records').delete([kind, id]),
    async putPerson(person) {
      await tx.objectStore('people').put(person);
    },
    drawNumber: (at) => drawNumber(tx, profile, at),
    attachable: async (person) => attachable(person, await tx.objectStore('files').index('byPerson').getAll(person.id)),
    async keep(decision) {
      const { ticket } = decision;
      const before = seen.get(ticket.id);
      await keepDecision(tx, decision, before);
      seen.set(ticket.id, { ticket, origin: before?.origin ?? {} });
    },
    async putMail(mail) {
      await tx.objectStore('mails').put({ id: mail.id, mail });
    },
  };
}

/** Every ticket that can be read: rows stand before the chunks they came from. */
async function readAll(tx: ReadTx | WriteTx): Promise<readonly Ticket[]> {
  const rows = (await tx.objectStore('tickets').getAll()).map(({ ticket }) => ticket);
  const own = new Set(rows.map(({ id }) => id));
  const chunks = await tx.objectStore('chunks').getAll();
  const heads = new Set(await tx.objectStore('heads').getAllKeys());
  const imported = chunks
    // A chunk without a head is the rest of an import that broke off.
    .filter(({ id }) => heads.has(id))
    .flatMap(({ tickets }) => readLines(tickets).filter(isReadable));
  return [...rows.filter(isReadable), ...imported.filter(({ id }) => !own.has(id))];
}
