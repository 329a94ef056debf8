/** A desk in this browser, as whoever is signed in here sees it. */
import { DeskError, type Person } from '@chamado/core';
import { deleteDatabase } from './connection.ts';
import { createIdbBackend, type IdbDesk, type IdbOptions } from './idb-backend.ts';
import { rememberInTab } from './tab.person.ts';

/** What a page says that opens a desk for whoever sits before it. */
export type IdbDeskOptions = IdbOptions & {
  /** Who is signed in on the first visit, where the seed names nobody. */
  readonly me?: Person;
  /** How often the desk looks for what is due, in milliseconds; 0 never. */
  readonly clockEvery?: number;
};

const CLOCK_EVERY_MS = 600_000;

/**
 * Opens the desk called `name`, and lets its clock run: what came due is done now, and from time to time.
 *
 * Rejects with `unavailable` where the browser denies storage, `blocked` where another tab holds it, `full` where there is
 * no room for the seed, and `not_signed_in` where nobody is named.
 */
export async function openIdbDesk(name: string, options: IdbDeskOptions): Promise<IdbDesk> {
  const { me, clockEvery = CLOCK_EVERY_MS, ...given } = options;
  const backend = createIdbBackend(name, given);
  try {
    const person = (await backend.signedIn()) ?? me;
    if (!person) throw new DeskError('not_signed_in', 'Nobody is named at this desk; right would be a seed, or `me`');
    // From now on this tab is his, whoever signs in elsewhere.
    rememberInTab(name, person.id);
    if (clockEvery > 0) backend.startClock(clockEvery);
    return backend.deskFor(person);
  } catch (thrown) {
    await backend.close();
    throw thrown;
  }
}

/** Deletes the desk called `name`, with everything in it. Rejects with `blocked` where another page holds it. */
export const deleteIdbDesk = (name: string): Promise<void> => deleteDatabase(name);
