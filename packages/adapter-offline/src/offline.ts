/** Any desk in a browser that may lose its network: what is written is kept, and sent once and in order. */
import type { DeskPort, PersonId, SessionPort } from '@chamado/core';
import { browserTab } from './browser.tab.ts';
import { deleteDatabase, openDatabase } from './idb.store.ts';
import type { CacheOptions } from './kept.ts';
import { offlineDesk, type DeskWithOutbox } from './offline-desk.ts';

/** Whose desk is kept here, under which name, and how it is sent. */
export type OfflineOptions = {
  /** Names the desk among those this browser knows; what one person wrote at one desk is kept apart from everything else. */
  readonly database: string;
  /** Who sits at the desk. What he wrote is sent in nobody else's name. */
  readonly person: PersonId;
  /** What may be kept of the desk's answers, to be read without a network. Left out, nothing is. */
  readonly cache?: CacheOptions;
  /** For how many milliseconds an answer is waited for; 30,000 where left out. */
  readonly patience?: number;
};

/** What a page does with what is kept, beside using the desk. */
export type OfflineControls = {
  /** Stops sending and lets go of the database. What is unsent stays, and is sent from another tab or at the next visit. */
  close(): Promise<void>;
  /** Deletes everything kept of this person at this desk, what is unsent too: look at `unsent.list()` first. */
  signOut(): Promise<void>;
};

/**
 * Wraps a desk. Each write to a ticket is on the disk before it is sent, is sent under one operation id for ever, and
 * behind what was written to the same ticket before; of all tabs one sends. A write resolves with the desk's answer, or,
 * where the desk is out of reach, with the ticket as it will probably stand; what the desk refuses later waits in
 * `unsent` for the person. Everything else of the desk is as it was.
 */
export function offline(desk: DeskPort, options: OfflineOptions): DeskWithOutbox & OfflineControls {
  const { database: named, person, cache, patience } = options;
  const name = `chamado-offline:${encodeURIComponent(named)}:${encodeURIComponent(person)}`;
  const database = openDatabase(name);
  const tab = browserTab(name, database.outbox);
  const ending = new AbortController();
  const { signal } = ending;
  const { answers } = database;
  const wrapped = offlineDesk({ desk, person, tab, answers, cache, patience }, signal);
  const close = async (): Promise<void> => {
    ending.abort();
    tab.close();
    await database.close();
  };
  return {
    ...wrapped,
    ...(desk.session && { session: sessionOver(desk.session, options) }),
    close,
    async signOut() {
      await close();
      await deleteDatabase(name);
    },
  };
}

/** Whoever is signed in instead has an outbox of his own. */
const sessionOver = (session: SessionPort, options: OfflineOptions): SessionPort => ({
  people: (call) => session.people(call),
  signIn: async (id, call) => offline(await session.signIn(id, call), { ...options, person: id }),
});
