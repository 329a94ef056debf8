/** The outbox and the cache in IndexedDB: a database of its own for each person at each desk. */
import { DeskError } from '@chamado/core';
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptAnswers } from './kept.ts';
import { emptyQueue, type Queue, type QueuedWrite } from './queue.ts';
import type { OutboxStore } from './tab.ts';

/** `revision` is another with every change, whichever tab made it. */
type Marks = Omit<Queue, 'rows'> & { readonly revision: number };

interface OfflineDb extends DBSchema {
  /** What is unsent. */
  rows: { key: string; value: QueuedWrite };
  /** `queue`: whatever of the queue is no row. */
  marks: { key: 'queue'; value: Marks };
  /** What the desk last answered, as far as it may be kept. */
  answers: { key: string; value: unknown };
}

const VERSION = 1;

export type OfflineDatabase = {
  readonly outbox: OutboxStore;
  readonly answers: KeptAnswers;
  readonly close: () => Promise<void>;
};

export function openDatabase(name: string): OfflineDatabase {
  let opening: Promise<IDBPDatabase<OfflineDb>> | null = null;
  let closed = false;
  /** The queue as this tab last had it: read again only where another tab changed it, since it may be long. */
  let last: { readonly revision: number; readonly queue: Queue } | null = null;

  const open = async (): Promise<IDBPDatabase<OfflineDb>> => {
    const forget = () => void (opening = null);
    last = null;
    const db = await openDB<OfflineDb>(name, VERSION, {
      upgrade(fresh) {
        fresh.createObjectStore('rows', { keyPath: 'operationId' });
        fresh.createObjectStore('marks');
        fresh.createObjectStore('answers');
      },
      terminated: forget,
    });
    // Another tab signs out, or brings a newer version: it waits for us.
    db.addEventListener('versionchange', () => {
      forget();
      db.close();
    });
    return db;
  };
  const database = (): Promise<IDBPDatabase<OfflineDb>> => {
    if (closed)
      return Promise.reject(new DeskError('unavailable', 'This desk was closed; right would be to open it anew'));
    opening ??= open().catch((thrown: unknown) => {
      opening = null;
      throw thrown;
    });
    return opening;
  };

  return {
    outbox: {
      read: () =>
        told(async () => {
          const tx = (await database()).transaction(['rows', 'marks']);
          const marks = await tx.objectStore('marks').get('queue');
          if (last && last.revision === marks?.revision) return last.queue;
          return queueOf(await tx.objectStore('rows').getAll(), marks);
        }),
      update: (change, durability = 'strict') =>
        told(async () => {
          const tx = (await database()).transaction(['rows', 'marks'], 'readwrite', { durability });
          tx.done.catch(() => undefined);
          const [rows, marks] = [tx.objectStore('rows'), tx.objectStore('marks')];
          try {
            const kept = await marks.get('queue');
            const isMine = last !== null && last.revision === kept?.revision;
            const before = last && isMine ? last.queue : queueOf(await rows.getAll(), kept);
            const after = change(before);
            const old = new Map(before.rows.map((row) => [row.operationId, row]));
            for (const row of after.rows) {
              if (old.get(row.operationId) !== row) void rows.put(row).catch(() => undefined);
              old.delete(row.operationId);
            }
            for (const gone of old.keys()) void rows.delete(gone).catch(() => undefined);
            const { names, next } = after;
            const revision = (kept?.revision ?? 0) + 1;
            await marks.put({ names, next, revision }, 'queue');
            await tx.done;
            last = { revision, queue: after };
            return after;
          } catch (thrown) {
            abort(tx);
            throw tx.error ?? thrown;
          }
        }),
    },
    answers: {
      get: (key) => told(async () => (await database()).get('answers', key)),
      put: (key, answer) =>
        told(async () => {
          await (await database()).put('answers', answer, key);
        }),
    },
    async close() {
      closed = true;
      (await opening?.catch(() => null))?.close();
    },
  };
}

/** Deletes everything of that person at that desk. */
export const deleteDatabase = (name: string): Promise<void> => told(() => deleteDB(name));

const queueOf = (rows: readonly QueuedWrite[], { names, next }: Omit<Queue, 'rows'> = emptyQueue): Queue => ({
  ...{ names, next },
  rows: [...rows].sort((a, b) => a.order - b.order),
});

function abort(tx: { readonly abort: () => void }): void {
  try {
    tx.abort();
  } catch {
    // It ended by itself.
  }
}

/** Answers with what `work` gives, and with nothing but a `DeskError`. */
async function told<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'QuotaExceededError')
      throw new DeskError('full', 'This browser has no room left for the site; right would be to free some', {
        cause: thrown,
      });
    throw DeskError.from(thrown);
  }
}
