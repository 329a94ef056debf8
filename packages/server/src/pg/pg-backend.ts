/** A whole desk of one tenant on PostgreSQL: any number of processes may share it. */
import {
  DeskError,
  instantAt,
  maySignIn,
  parse,
  Person,
  recordPorts,
  type Backend,
  type DeskPort,
  type Instant,
  type PortalProfile,
} from '@chamado/core';
import { randomUUID } from 'node:crypto';
import { pgPrivacy, type Privacy } from '../lgpd/privacy.ts';
import { actIn, type Deed } from './acting.ts';
import type { ForgetLetters } from '../jobs/postman.ts';
import { answer } from './call.ts';
import type { Database } from './database.ts';
import { applyDue } from './due.ts';
import { createFeed, type PgNews } from './feed.ts';
import type { FileStore } from './file-store.ts';
import { pgFiles } from './file.port.ts';
import { sweepFiles } from './file.sweep.ts';
import { pgKnowledge } from './knowledge.port.ts';
import { databaseLibrary } from './library.database.ts';
import { memoryLibrary } from './library.memory.ts';
import { theSight, type Causes, type Isolation, type PgDesk, type Sight } from './pg.desk.ts';
import { begin, type PgSeed } from './seed.ts';
import { pgStorage } from './storage.ts';
import { pgTickets } from './ticket.port.ts';
import { rowsFor } from './ticket.row.ts';
import { readAs } from './transaction.ts';
import { createTurns } from './turns.ts';
import { warnOfDeadlines } from './warnings.ts';

/** What a desk on PostgreSQL is made of. `now` and `newId` are given by tests; a real one takes the clock and UUIDs. */
export type PgOptions = {
  readonly database: Database;
  readonly tenant: string;
  readonly profile: PortalProfile;
  /** Left out, the desk keeps no files. */
  readonly files?: FileStore;
  /** Destroys letters that were sent to whoever is erased; left out, there are none. */
  readonly forgetLetters?: ForgetLetters | undefined;
  /** What a new tenant begins with: asked once. */
  readonly seed?: () => Promise<PgSeed>;
  /** Whether everybody may be anybody without a password: a demo. */
  readonly demo?: boolean;
  /** Where articles are looked for: in an index in memory, or in the database, which keeps no memory and finds a little less. */
  readonly search?: 'memory' | 'database';
  /** What every write causes in its own transaction, such as jobs. Done again where the write is, so it may do nothing else. */
  readonly causes?: Causes;
  /** Left out, core's: given by the test that takes it away and looks whether the database holds alone. */
  readonly sight?: Sight;
  /** Left out, serialisable: given by the test that shows what is done twice without. */
  readonly isolation?: Isolation;
  readonly now?: () => Instant;
  readonly newId?: () => string;
};

/** A desk that lets go of what it listens to; the database is closed by whoever opened it. */
export type PgBackend = Backend & {
  /**
   * What that person may hear of that was stored since `position`, in order, and the position from which to ask next:
   * nothing is told twice and nothing is left out, whichever process wrote it. Without a position: none, and where to begin.
   */
  readonly since: (person: Person, position?: string) => Promise<PgNews>;
  /** Calls back whenever there may be something new, until the returned function is called: a hint, never the news itself. */
  readonly onNews: (wake: () => void) => () => void;
  /** Does, in the desk's own name, what came due without anybody asking; answers how many commands and warnings that were. */
  readonly runDue: () => Promise<number>;
  /** Forgets files that nobody attached for as long as a draft may still name them; answers how many those were. */
  readonly sweepFiles: () => Promise<number>;
  /** Does something in the desk's own name, in one transaction. Refuses with what the deed refuses. */
  readonly act: <Result>(deed: Deed<Result>) => Promise<Result>;
  /** Resolves once whoever watches hears of everything that is stored from then on, by whichever process. */
  readonly hears: () => Promise<void>;
  /** What it does for the people it knows of (LGPD). */
  readonly privacy: Privacy;
  readonly close: () => Promise<void>;
};

/** The desk of one tenant on `database`: filled by `seed` once, before the first verb answers. Every verb rejects with `DeskError`. */
export function createPgBackend(options: PgOptions): PgBackend {
  const { database, tenant, profile, files, seed = () => Promise.resolve({}), demo = false } = options;
  let begun: Promise<void> | null = null;
  const desk: PgDesk = {
    database,
    tenant,
    profile,
    now: options.now ?? (() => instantAt(Date.now())),
    newId: options.newId ?? randomUUID,
    rowOf: rowsFor(tenant, profile),
    sight: options.sight ?? theSight,
    isolation: options.isolation ?? 'serializable',
    causes: options.causes ?? (() => Promise.resolve()),
    feed: createFeed(database, tenant),
    turns: createTurns(),
    ready: () =>
      (begun ??= begin({ database, tenant, profile }, seed).catch((thrown: unknown) => {
        begun = null;
        throw thrown;
      })),
  };
  const library = options.search === 'database' ? databaseLibrary(tenant) : memoryLibrary(tenant);

  const deskFor = (person: Person): DeskPort => {
    const storage = pgStorage(desk, person);
    return {
      name: 'pg',
      place: tenant,
      me: (call) => answer(call, storage.me),
      profile: (call) => answer(call, () => Promise.resolve(profile)),
      tickets: pgTickets(desk, person),
      knowledge: pgKnowledge(desk, person, library),
      ...recordPorts(storage),
      ...(files && { files: pgFiles(desk, person, files) }),
      ...(demo && { session: sessionOf(desk, person, deskFor) }),
      watch: (listener) => desk.feed.watch(person, listener),
    };
  };

  return {
    deskFor,
    since: (person, position) => answer(undefined, () => desk.feed.since(person, position)),
    onNews: (wake) => database.listening.on(tenant, wake),
    runDue: () => answer(undefined, async () => (await applyDue(desk)) + (await warnOfDeadlines(desk))),
    sweepFiles: () => answer(undefined, () => (files ? sweepFiles(desk, files) : Promise.resolve(0))),
    act: (deed) => answer(undefined, () => actIn(desk, deed)),
    hears: desk.feed.started,
    privacy: pgPrivacy(desk, files, options.forgetLetters),
    close: desk.feed.close,
  };
}

const sessionOf = (
  desk: PgDesk,
  me: Person,
  deskFor: (person: Person) => DeskPort,
): NonNullable<DeskPort['session']> => {
  const people = (): Promise<readonly Person[]> =>
    readAs(desk, me, async (tx) => {
      const rows = await tx
        .selectFrom('people')
        .select('person')
        .where('tenant', '=', desk.tenant)
        .orderBy('id')
        .execute();
      return rows.map(({ person }) => parse(Person, person, 'corrupted')).filter(maySignIn);
    });
  return {
    people: (options) => answer(options, people),
    signIn: (id, options) =>
      answer(options, async () => {
        const found = (await people()).find((person) => person.id === id);
        if (!found) throw new DeskError('not_found', 'There is no such person at this desk');
        return deskFor(found);
      }),
  };
};
