/** What changed at one tenant's desk, read by whoever watches: without a gap, whichever process wrote it. */
import { Change, maySee, parse, Person, Ticket } from '@chamado/core';
import { sql } from 'kysely';
import type { Database, Tx } from './database.ts';
import { liftWall } from './wall.ts';

/** What was stored between one look and the next, and where the next begins. */
type News = { readonly changes: readonly Told[]; readonly position: string };

/** A change, and the ticket it is about as it stands now. */
type Told = { readonly change: Change; readonly ticket: Ticket | null };

/** What one person may hear of, and the position from which to ask next. */
export type PgNews = { readonly changes: readonly Change[]; readonly position: string };

/** The changes of one tenant's desk. */
export type Feed = {
  /** Calls back with what that person may hear of, from this moment on. */
  readonly watch: (person: Person, listener: (change: Change) => void) => () => void;
  /** What was stored since that position, of what he may hear of; without one, none and where to begin. */
  readonly since: (person: Person, position?: string) => Promise<PgNews>;
  /** Resolves once everything written from here on will be heard by whoever watches already. */
  readonly started: () => Promise<void>;
  /** Nobody is called back from here on; resolves once what was being read is read. */
  readonly close: () => Promise<void>;
};

type Watcher = { readonly person: Person; readonly listener: (change: Change) => void };

const RETRY_MS = 1000;

export function createFeed(database: Database, tenant: string): Feed {
  const watchers = new Set<Watcher>();
  let position: Promise<string> | null = null;
  let looking: Promise<void> | null = null;
  let isStale = false;
  let stopListening: (() => void) | null = null;

  const look = async (): Promise<void> => {
    while (isStale && watchers.size > 0 && position) {
      isStale = false;
      const news = await newsSince(database, tenant, await position);
      position = Promise.resolve(news.position);
      await tell(news.changes);
    }
  };
  const wake = () => {
    isStale = true;
    looking ??= look()
      // What could not be read now is read a little later: the position stays.
      .catch(() => void setTimeout(wake, RETRY_MS).unref())
      .finally(() => void (looking = null));
  };

  const tell = async (changes: readonly Told[]): Promise<void> => {
    if (changes.length === 0) return;
    const people = await peopleNow(
      database,
      tenant,
      [...watchers].map(({ person }) => person),
    );
    for (const { change, ticket } of changes) {
      for (const watcher of watchers) {
        const person = people.get(watcher.person.id) ?? watcher.person;
        if (ticket && !maySee(person, ticket)) continue;
        // What a listener throws is no failure of the desk.
        queueMicrotask(() => watchers.has(watcher) && watcher.listener(change));
      }
    }
  };

  const stop = () => {
    stopListening?.();
    stopListening = null;
    position = null;
  };

  return {
    watch(person, listener) {
      const watcher = { person, listener };
      watchers.add(watcher);
      position ??= positionNow(database, tenant);
      position.catch(() => void (position = null));
      stopListening ??= database.listening.on(tenant, wake);
      return () => {
        watchers.delete(watcher);
        if (watchers.size === 0) stop();
      };
    },
    async since(person, position) {
      if (position === undefined) return { changes: [], position: await positionNow(database, tenant) };
      const news = await newsSince(database, tenant, position);
      const [now = person] = (await peopleNow(database, tenant, [person])).values();
      const heard = news.changes.filter(({ ticket }) => ticket === null || maySee(now, ticket));
      return { changes: heard.map(({ change }) => change), position: news.position };
    },
    async started() {
      await position;
    },
    async close() {
      watchers.clear();
      stop();
      await looking;
    },
  };
}

/**
 * A position is the database's own word for what it showed at a moment (`pg_snapshot`): exactly what was not shown then
 * is new, whichever transaction began or ended first.
 */
async function newsSince(database: Database, tenant: string, position: string): Promise<News> {
  return reading(database, tenant, async (tx) => {
    const { rows } = await sql<{ position: string; change: unknown; ticket: unknown }>`
      select pg_current_snapshot()::text as position, changes.change, documents.ticket
      from (values (${tenant})) as asked (tenant)
      left join changes on changes.tenant = asked.tenant
        and changes.txid >= pg_snapshot_xmin(${position}::pg_snapshot)
        and not pg_visible_in_snapshot(changes.txid, ${position}::pg_snapshot)
      left join documents on documents.tenant = changes.tenant and documents.ticket_id = changes.ticket_id
      order by changes.txid, changes.seq`.execute(tx);
    const changes = rows.flatMap(({ change, ticket }) =>
      change === null
        ? []
        : [{ change: parse(Change, change, 'corrupted'), ticket: ticket === null ? null : parse(Ticket, ticket) }],
    );
    return { changes, position: rows[0]?.position ?? position };
  });
}

/** What stands now is no news later. */
const positionNow = (database: Database, tenant: string): Promise<string> =>
  reading(database, tenant, async (tx) => {
    const { rows } = await sql<{ position: string }>`select pg_current_snapshot()::text as position`.execute(tx);
    return rows[0]?.position ?? '';
  });

async function peopleNow(database: Database, tenant: string, people: readonly Person[]) {
  const ids = [...new Set(people.map(({ id }) => id))];
  if (ids.length === 0) return new Map<string, Person>();
  const rows = await reading(database, tenant, (tx) =>
    tx.selectFrom('people').select(['id', 'person']).where('tenant', '=', tenant).where('id', 'in', ids).execute(),
  );
  return new Map(rows.map(({ id, person }) => [id, parse(Person, person, 'corrupted')]));
}

const reading = <Result>({ db }: Database, tenant: string, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  db
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => {
      await liftWall(tx, { tenant });
      return work(tx);
    });
