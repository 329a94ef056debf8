/** Many tickets at once, with everything that happened to them: written in chunks, seen all together or not at all. */
import { countByStage, DeskError, type CallOptions, type DeskPort } from '@chamado/core';
import type { DrivenTicket, ImportMapping, ImportReport } from '@chamado/core/import';
import { inTurn } from './alone.ts';
import { createPacer } from './breathe.ts';
import { answer } from './call.ts';
import { CHUNK_SIZE, chunkOf, comparePlaces, placeOf, type History, type Place } from './chunk.ts';
import { countAll, nextRevision } from './counter.ts';
import { noteNumber, passNumbers, type UsedNumbers } from './number.counter.ts';
import type { HeadRow } from './desk.db.ts';
import { storeOf } from './desk.registry.ts';
import type { DeskStore } from './desk.store.ts';
import { forgetChunks } from './import.sweep.ts';

/** How far an import is: `done` of `total` tickets; `total` is null while they are still being told. */
export type ImportProgress = { readonly done: number; readonly total: number | null };

/** For a progress bar and its stop button: an aborted import leaves nothing behind. */
export type ImportOptions = CallOptions & { readonly onProgress?: (progress: ImportProgress) => void };

/** What an import came to: tickets that the desk had already were left as they are. */
export type Imported = { readonly imported: number; readonly known: number };

type Fresh = { readonly histories: readonly History[]; readonly known: number; readonly used: UsedNumbers };

/**
 * Imports histories into a desk of this browser. They may come from a generator, which is then asked in slices: the page
 * stays usable. Lists show the tickets once all are stored; of an import that fails or is aborted, nothing remains.
 *
 * Rejects with `unsupported` where the desk is another adapter's, and with `full` where the browser has no room.
 */
export async function importTickets(
  desk: DeskPort,
  histories: Iterable<History>,
  { onProgress = () => undefined, ...options }: ImportOptions = {},
): Promise<Imported> {
  const store = storeOf(desk);
  if (!store) throw new DeskError('unsupported', 'Only a desk kept in this browser takes an import');
  const whole = async (): Promise<Imported> => {
    const fresh = await collect(store, histories, { onProgress, ...options });
    const total = fresh.histories.length;
    if (total === 0) return { imported: 0, known: fresh.known };
    const id = store.newId();
    try {
      const heads = await writeChunks(store, id, fresh.histories, { onProgress, ...options });
      await reveal(store, heads, fresh, options.signal);
    } catch (thrown) {
      await forgetChunks(store, `${id}/`).catch(() => undefined);
      throw thrown;
    }
    onProgress({ done: total, total });
    store.changes.tell({ kind: 'tickets' });
    return { imported: total, known: fresh.known };
  };
  // Two at once would not know of each other's tickets.
  return answer(options, () => inTurn(store.name, 'import', whole, options.signal));
}

/** What an import of a log came to, and what the lifecycle refused of it. */
export type ImportedLog = Imported & { readonly report: ImportReport };

/**
 * Imports another help desk's event log, a CSV file, under a mapping of its activities to commands. Rejects as
 * `importTickets` does, and with `invalid` where the file is no log: the message names the line.
 */
export async function importLog(
  desk: DeskPort,
  text: string,
  { mapping, ...options }: ImportOptions & { readonly mapping?: ImportMapping } = {},
): Promise<ImportedLog> {
  const profile = await desk.profile(options);
  const [{ helpdeskLog, reportOf }, { drivenLog, plannedLog }] = await Promise.all([
    import('@chamado/core/import'),
    import('./log.import.ts'),
  ]);
  const planned = await plannedLog(text, mapping ?? helpdeskLog);
  const driven: DrivenTicket[] = [];
  const noted = function* (): Generator<History> {
    for (const one of drivenLog(planned, profile)) {
      driven.push(one);
      yield one;
    }
  };
  const imported = await importTickets(desk, noted(), options);
  return { ...imported, report: reportOf(driven) };
}

/** Those that the desk has not, newest first. */
async function collect(
  store: DeskStore,
  histories: Iterable<History>,
  { onProgress, signal }: Required<Pick<ImportOptions, 'onProgress'>> & ImportOptions,
): Promise<Fresh> {
  const all = await (await store.shelf()).all();
  const told = new Map<string, { place: Place; history: History }>();
  const used = new Map<string, number>();
  const pace = createPacer();
  let known = 0;
  for (const history of histories) {
    signal?.throwIfAborted();
    const { ticket } = history;
    if (all.has(ticket.id)) known += 1;
    else told.set(ticket.id, { place: placeOf(ticket), history });
    noteNumber(used, store.profile, ticket);
    if ((told.size + known) % CHUNK_SIZE === 0) onProgress({ done: 0, total: null });
    await pace();
  }
  const sorted = [...told.values()].sort((a, b) => comparePlaces(a.place, b.place));
  return { histories: sorted.map(({ history }) => history), known, used };
}

/** Writes what does not count yet: chunks without heads. */
async function writeChunks(
  { connection }: DeskStore,
  id: string,
  histories: readonly History[],
  { onProgress, signal }: Required<Pick<ImportOptions, 'onProgress'>> & ImportOptions,
): Promise<readonly Omit<HeadRow, 'revision'>[]> {
  const heads: Omit<HeadRow, 'revision'>[] = [];
  const total = histories.length;
  const pace = createPacer();
  for (let done = 0; done < total; done += CHUNK_SIZE) {
    signal?.throwIfAborted();
    onProgress({ done, total });
    const name = `${id}/${String(heads.length).padStart(4, '0')}`;
    const { chunk, past, head } = chunkOf(name, histories.slice(done, done + CHUNK_SIZE));
    // The heads are written strictly, and without them the chunks may be lost.
    await connection.write(
      async (tx) => {
        await tx.objectStore('chunks').put(chunk);
        await tx.objectStore('pasts').put(past);
      },
      { durability: 'relaxed' },
    );
    heads.push(head);
    await pace();
  }
  return heads;
}

/** The one step by which the import is there. */
function reveal(
  { connection }: DeskStore,
  heads: readonly Omit<HeadRow, 'revision'>[],
  { histories, used }: Fresh,
  signal?: AbortSignal,
): Promise<void> {
  const counts = countByStage(histories.map(({ ticket }) => ticket));
  return connection.write(
    async (tx) => {
      const revision = await nextRevision(tx);
      await Promise.all(heads.map(async (head) => tx.objectStore('heads').put({ ...head, revision })));
      await countAll(tx, counts);
      await passNumbers(tx, used);
    },
    { signal },
  );
}
