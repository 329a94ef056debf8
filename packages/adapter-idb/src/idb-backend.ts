/** A whole desk in this browser's IndexedDB. */
import { instantAt, type Backend, type DeskPort, type Instant, type Person, type PortalProfile } from '@chamado/core';
import { ifAlone } from './alone.ts';
import { idle } from './breathe.ts';
import { answer } from './call.ts';
import { createChanges } from './changes.ts';
import { connect, type Access, type ConnectionOptions } from './connection.ts';
import { register } from './desk.registry.ts';
import type { DeskStore } from './desk.store.ts';
import type { KnowledgeShelf } from './knowledge.shelf.ts';
import { laterPorts } from './later.ports.ts';
import { idbSession, personOf } from './people.port.ts';
import { isSeeded, type Seed } from './seed.type.ts';
import type { Shelf } from './shelf.ts';
import { rememberedInTab } from './tab.person.ts';
import { idbTickets } from './ticket.port.ts';

/**
 * What a desk in this browser is made of. `now` and `newId` are given by tests; a person’s desk takes the clock and
 * random ids.
 */
export type IdbOptions = Pick<ConnectionOptions, 'migrations' | 'patience'> & {
  readonly profile: PortalProfile;
  /** What a new desk begins with: asked once, when the database is made. */
  readonly seed?: () => Promise<Seed>;
  readonly now?: () => Instant;
  readonly newId?: () => string;
};

/** A desk as one person sees it. Closing it closes the whole desk, for everybody in this tab. */
export interface IdbDesk extends DeskPort {
  close(): Promise<void>;
}

/** A whole desk in IndexedDB. Several may be open on one name, in many tabs: what one writes, all hear. */
export interface IdbBackend extends Backend {
  deskFor(person: Person): IdbDesk;
  /** Who is signed in: in this tab, or else where anybody signed in last. */
  signedIn(): Promise<Person | undefined>;
  /** Applies what came due (T15), in the desk's own name; answers how many commands that were, 0 where another tab is about it. */
  runDue(): Promise<number>;
  /** Runs what is due now and every so many milliseconds, until the desk is closed. */
  startClock(every: number): void;
  close(): Promise<void>;
}

/** The desk called `name` in this browser. Nothing is opened before its first verb. */
export function createIdbBackend(name: string, options: IdbOptions): IdbBackend {
  const { profile, seed, ...given } = options;
  const connection = connect(name, { ...given, ...(seed && { begin: (first) => begin(first, profile, seed) }) });
  let shelf: Promise<Shelf> | null = null;
  let knowledge: Promise<KnowledgeShelf> | null = null;
  const store: DeskStore = {
    name,
    profile,
    connection,
    changes: createChanges(name),
    now: options.now ?? (() => instantAt(Date.now())),
    newId: options.newId ?? randomId,
    shelf: () => (shelf ??= import('./shelf.ts').then(({ createShelf }) => createShelf(connection, profile))),
    isShelved: () => shelf !== null,
    knowledge: () =>
      (knowledge ??= import('./knowledge.shelf.ts').then((module) => module.createKnowledgeShelf(connection))),
  };

  let clock: ReturnType<typeof setInterval> | undefined;

  const close = async (): Promise<void> => {
    clearInterval(clock);
    store.changes.close();
    await connection.close();
  };

  const runDue = (): Promise<number> =>
    answer(undefined, async () => {
      const { applyDue } = await import('./clock.ts');
      return (await ifAlone(name, 'clock', () => applyDue(store))) ?? 0;
    });

  const deskFor = (person: Person): IdbDesk => {
    const me = personOf(store, person);
    const desk: IdbDesk = {
      name: 'idb',
      place: name,
      me: (call) => answer(call, me),
      profile: (call) => answer(call, () => Promise.resolve(profile)),
      tickets: idbTickets(store, me),
      ...laterPorts(store, me),
      session: idbSession(store, deskFor),
      watch: (listener) => store.changes.watch(person, listener),
      close,
    };
    return register(desk, store);
  };

  return {
    deskFor,
    signedIn: () =>
      answer(undefined, () =>
        connection.read(async (tx) => {
          const people = tx.objectStore('people');
          const [here, last] = [rememberedInTab(name), await tx.objectStore('marks').get('me')];
          return (here && (await people.get(here))) || (last && (await people.get(last))) || undefined;
        }),
      ),
    runDue,
    startClock(every) {
      // What could not be done now is due at the next tick, too.
      const tick = () => void runDue().catch(() => undefined);
      clearInterval(clock);
      clock = setInterval(tick, every);
      // Whoever opened the desk waits for his list, not for this.
      void idle().then(tick);
    },
    close,
  };
}

async function begin({ read, write }: Access, profile: PortalProfile, seed: () => Promise<Seed>): Promise<void> {
  if (await read(isSeeded)) return;
  // Made before the transaction begins: it would not wait.
  const [first, { plant }] = await Promise.all([seed(), import('./seed.ts')]);
  await write((tx) => plant(tx, profile, first));
}

/** Unlike `crypto.randomUUID`, also on a page without HTTPS. */
const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
