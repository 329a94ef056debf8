/** Many tickets at once, with everything that happened to them: written in chunks, seen all together or not at all. */
import { countByStage, DeskError, type CallOptions, type DeskPort } from '@chamado/core';
import { createPacer } from './breathe.ts';
import { answer } from './call.ts';
import { CHUNK_SIZE, chunkOf, comparePlaces, placeOf, type History } from './chunk.ts';
import { countAll, nextRevision, passNumbers } from './counter.ts';
import type { HeadRow } from './desk.db.ts';
import type { DeskStore } from './desk.store.ts';
import { storeOf } from './desk.registry.ts';

/** How far an import is: `done` of `total` tickets; `total` is null while they are still being told. */
export type ImportProgress = { readonly done: number; readonly total: number | null };

export type ImportOptions = CallOptions & { readonly onProgress?: (progress: ImportProgress) => void };

/** What an import came to: tickets that the desk had already were left as they are. */
export type Imported = { readonly imported: number; readonly known: number };

/**
 * Imports histories into a desk of this browser. They may come from a generator, which is then asked in slices: the page
 * stays usable. Lists show the tickets once all are stored; of an import that fails or is aborted, nothing remains.
 */
export async function importTickets(
  desk: DeskPort,
  histories: Iterable<History>,
  { onProgress = () => undefined, ...options }: ImportOptions = {},
): Promise<Imported> {
  const store = storeOf(desk);
  if (!store) throw new DeskError('unsupported', 'Only a desk kept in this browser takes an import');
  return answer(options, async () => {
    const { fresh, known } = await collect(store, histories, onProgress, options.signal);
    const total = fresh.length;
    const id = store.newId();
    const heads: Omit<HeadRow, 'revision'>[] = [];
    const pace = createPacer();
    try {
      for (let done = 0; done < total; done += CHUNK_SIZE) {
        options.signal?.throwIfAborted();
        const part = chunkOf(`${id}/${String(heads.length).padStart(4, '0')}`, fresh.slice(done, done + CHUNK_SIZE));
        await store.connection.write(
          async (tx) => {
            await Promise.all([tx.objectStore('chunks').put(part.chunk), tx.objectStore('pasts').put(part.past)]);
          },
          // Without its head a chunk does not count, and the heads are written strictly.
          { durability: 'relaxed' },
        );
        heads.push(part.head);
        onProgress({ done: Math.min(done + CHUNK_SIZE, total), total });
        await pace();
      }
      await reveal(store, heads, fresh, options.signal);
    } catch (thrown) {
      await forgetChunks(store, id).catch(() => undefined);
      throw thrown;
    }
    store.changes.tell({ kind: 'tickets' });
    return { imported: total, known };
  });
}

async function collect(
  store: DeskStore,
  histories: Iterable<History>,
  onProgress: (progress: ImportProgress) => void,
  signal?: AbortSignal,
): Promise<{ fresh: readonly History[]; known: number }> {
  const all = await (await store.shelf()).all();
  const fresh = new Map<string, History>();
  const pace = createPacer();
  let known = 0;
  for (const history of histories) {
    signal?.throwIfAborted();
    const { id } = history.ticket;
    if (all.has(id)) known += 1;
    else fresh.set(id, history);
    if ((fresh.size + known) % CHUNK_SIZE === 0) onProgress({ done: 0, total: null });
    await pace();
  }
  return { fresh: [...fresh.values()].sort((a, b) => comparePlaces(placeOf(a.ticket), placeOf(b.ticket))), known };
}

/** The one step by which the import is there. */
function reveal(
  { connection, profile }: DeskStore,
  heads: readonly Omit<HeadRow, 'revision'>[],
  histories: readonly History[],
  signal?: AbortSignal,
): Promise<void> {
  const tickets = histories.map(({ ticket }) => ticket);
  return connection.write(
    async (tx) => {
      const revision = await nextRevision(tx);
      await Promise.all(heads.map((head) => tx.objectStore('heads').put({ ...head, revision })));
      await countAll(tx, countByStage(tickets));
      await passNumbers(tx, profile, tickets);
    },
    { signal },
  );
}

const forgetChunks = ({ connection }: DeskStore, id: string): Promise<void> =>
  connection.write(async (tx) => {
    const range = IDBKeyRange.bound(`${id}/`, `${id}0`);
    await Promise.all([tx.objectStore('chunks').delete(range), tx.objectStore('pasts').delete(range)]);
  });
