/** The way to the database: opened when first needed, given up politely, and opened again after that. */
import { DeskError } from '@chamado/core';
import { deleteDB, openDB } from 'idb';
import {
  allStores,
  migrations as ours,
  type Db,
  type DeskDb,
  type Migration,
  type ReadTx,
  type WriteTx,
} from './desk.db.ts';
import { failureOf } from './failure.ts';

/** How the database is read and written. */
export type Access = {
  /** Reads in one transaction: nothing changes meanwhile. `work` may await nothing but its requests. */
  readonly read: <Result>(work: (tx: ReadTx) => Promise<Result>) => Promise<Result>;
  /**
   * Writes what `work` writes, in one transaction with durability `strict`: whole, or not at all. `work` may await
   * nothing but the transaction's own requests.
   */
  readonly write: <Result>(work: (tx: WriteTx) => Promise<Result>, options?: Durability) => Promise<Result>;
};

export type Connection = Access & {
  /** Lets go of the database. The connection is of no use after that. */
  readonly close: () => Promise<void>;
};

/** `relaxed` for what can be made again: it may be lost with the power. `signal` aborts a write that is under way. */
export type Durability = { readonly durability?: 'strict' | 'relaxed'; readonly signal?: AbortSignal | undefined };

export type ConnectionOptions = {
  /** Puts the first data into a database that has none. */
  readonly begin?: (first: Access) => Promise<void>;
  readonly migrations?: readonly Migration[];
  /** For how many milliseconds an older page may hold the storage before opening is given up. */
  readonly patience?: number;
};

const PATIENCE_MS = 4000;

export function connect(name: string, options: ConnectionOptions = {}): Connection {
  const { begin, migrations = ours, patience = PATIENCE_MS } = options;
  let opening: Promise<Db> | null = null;
  let closed = false;
  const forget = () => void (opening = null);

  const open = async (): Promise<Db> => {
    const db = await opened(name, migrations, patience, forget);
    // Another tab wants to change or delete the database: it waits for us, and our next verb opens it anew.
    db.addEventListener('versionchange', () => {
      forget();
      db.close();
    });
    try {
      await begin?.(accessTo((start) => Promise.resolve(start(db))));
    } catch (thrown) {
      db.close();
      throw thrown;
    }
    return db;
  };

  const db = (): Promise<Db> => {
    if (closed)
      return Promise.reject(new DeskError('unavailable', 'This desk was closed; right would be to open it anew'));
    opening ??= open().catch((thrown: unknown) => {
      forget();
      throw failureOf(thrown);
    });
    return opening;
  };

  const begun = async <Tx>(start: (db: Db) => Tx): Promise<Tx> => {
    try {
      return start(await db());
    } catch (thrown) {
      // Given up to another tab between the two steps: opened anew, once.
      if (opening !== null || closed || !(thrown instanceof DOMException)) throw thrown;
      return start(await db());
    }
  };

  return {
    ...accessTo(begun),
    async close() {
      closed = true;
      const last = await opening?.catch(() => null);
      last?.close();
    },
  };
}

const accessTo = (begin: <Tx>(start: (db: Db) => Tx) => Promise<Tx>): Access => ({
  read: async (work) => work(await begin((db) => db.transaction(allStores))),
  write: async (work, { durability = 'strict', signal } = {}) =>
    written(await begin((db) => db.transaction(allStores, 'readwrite', { durability })), work, signal),
});

/** Deletes the database called `name`, with everything in it. Rejects with `blocked` where another page holds it. */
export const deleteDatabase = (name: string, patience = PATIENCE_MS): Promise<void> =>
  withPatience(patience, (blocked) => deleteDB(name, { blocked }));

function opened(name: string, steps: readonly Migration[], patience: number, terminated: () => void): Promise<Db> {
  return withPatience(
    patience,
    (blocked) =>
      openDB<DeskDb>(name, steps.length, {
        blocked,
        terminated,
        upgrade(db, from, _to, tx) {
          for (const step of steps.slice(from)) step(db, tx);
        },
      }),
    // Nobody waits for it any more, and it would hold the storage against others.
    (late) => late.close(),
  );
}

async function written<Result>(
  tx: WriteTx,
  work: (tx: WriteTx) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const stop = () => abort(tx);
  signal?.addEventListener('abort', stop);
  // Whoever awaits `work` first must not leave this one unhandled.
  tx.done.catch(() => undefined);
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (thrown) {
    abort(tx);
    signal?.throwIfAborted();
    // A request says only that the transaction was aborted; the transaction says why.
    throw tx.error ?? thrown;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

function abort(tx: Pick<WriteTx, 'abort'>): void {
  try {
    tx.abort();
  } catch {
    // It ended by itself.
  }
}

/** Waits for `start` but, once it says that it is blocked, no longer than `patience`. */
function withPatience<Result>(
  patience: number,
  start: (blocked: () => void) => Promise<Result>,
  late: (result: Result) => void = () => undefined,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let givenUp = false;
    const giveUp = () => {
      givenUp = true;
      reject(new DeskError('blocked', 'Another tab holds the storage; right would be to close the site’s other tabs'));
    };
    const begun = async () => {
      try {
        const result = await start(() => void (timer = setTimeout(giveUp, patience)));
        if (givenUp) late(result);
        resolve(result);
      } catch (thrown) {
        reject(failureOf(thrown));
      } finally {
        clearTimeout(timer);
      }
    };
    void begun();
  });
}
