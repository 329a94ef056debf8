/** `src="idb:demo"`: a desk kept in this browser, filled with a demo's people and tickets on its first visit. */
import type { IdbDesk, ImportedLog } from '@chamado/adapter-idb';
import { DeskError, deskId, keptPrefix, type DeskPort } from '@chamado/core';

/** As much of `<chamado-desk>` as is asked here. */
type DeskElement = { readonly opened: DeskPort | undefined; readonly src: string | undefined };

const SCHEME = 'idb:';
const databaseOf = (name: string): string => `chamado-${name || 'demo'}`;

/**
 * The desk called `name`; only `demo` begins with tickets, any other with people and articles. Everything it needs is
 * fetched here, when a page first asks. Rejects with `DeskError`, as `openIdbDesk` does.
 */
export async function openBrowserDesk(name: string): Promise<IdbDesk> {
  const [{ openIdbDesk }, { demoProfile, demoSeed }] = await Promise.all([
    import('@chamado/adapter-idb'),
    import('@chamado/core/demo'),
  ]);
  const seed = () => demoSeed({ now: new Date().toISOString(), empty: name !== 'demo' });
  return openIdbDesk(databaseOf(name), { profile: demoProfile, seed });
}

/**
 * Imports another help desk's event log, a CSV text, into the desk of a `<chamado-desk src="idb:…">`; `onProgress` hears
 * how far it is. Rejects with `DeskError`: `unavailable` until the desk is open, else as the adapter's `importLog`.
 */
export async function importLog(
  { opened }: DeskElement,
  text: string,
  onProgress: (progress: { readonly done: number; readonly total: number | null }) => void = () => undefined,
): Promise<ImportedLog> {
  if (!opened) throw new DeskError('unavailable', 'The desk is not open yet; try again in a moment');
  const adapter = await import('@chamado/adapter-idb');
  return adapter.importLog(opened, text, { onProgress });
}

/**
 * Deletes the desk of a `<chamado-desk src="idb:…">` from this browser, with everything in it and the drafts beside it; of
 * one with `offline`, what is kept of whoever signs out. Reload the page after it.
 */
export async function forgetDesk({ src = '', opened }: DeskElement): Promise<void> {
  if (opened?.unsent && (await (await import('./offline-desk.ts')).forgetOffline(opened))) return;
  if (!src.startsWith(SCHEME))
    throw new DeskError('unsupported', `Only a desk of this browser (${SCHEME}…) can be deleted, not "${src}"`);
  const { deleteIdbDesk } = await import('@chamado/adapter-idb');
  const database = databaseOf(src.slice(SCHEME.length));
  await deleteIdbDesk(database);
  forgetKept(keptPrefix(deskId({ name: 'idb', place: database })));
}

/** Drafts and marks of a desk that is gone: their files and tickets are gone too. */
function forgetKept(prefix: string): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
