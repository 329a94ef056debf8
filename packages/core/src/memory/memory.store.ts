/** Everything a desk in memory holds, and the few ways it changes. */
import type { Article, ArticleId } from '../knowledge/article.schema.ts';
import type { Mail } from '../mail/mail.schema.ts';
import type { Change } from '../port/change.schema.ts';
import type { StoredFile } from '../port/file.rules.ts';
import type { RecordRow } from '../port/desk-storage.ts';
import type { Decision } from '../port/open.decision.ts';
import type { RecordSeed } from '../port/record-kinds.ts';
import { seededRows } from '../port/record-row.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { FileId, PersonId, TicketId } from '../shared/ids.ts';
import { instantAt, millis, type Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import { maySee } from '../ticket/ticket.access.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { openingOf } from './memory.seed.ts';
import { createShelf, type Shelf } from './memory.shelf.ts';

/** A stored file with its bytes, as `memoryFiles` hands them out again. */
export type MemoryFile = StoredFile & { readonly data: Blob };

/** What a desk in memory begins with. All but the profile may be left out. */
export type MemoryOptions = {
  readonly profile: PortalProfile;
  readonly people?: readonly Person[];
  readonly tickets?: readonly Ticket[];
  /** Timelines of `tickets`; a ticket without one begins with an opening made from it. */
  readonly entries?: readonly TimelineEntry[];
  /** Tickets each with its timeline, as `demoSeed` tells them; they come on top of `tickets`. */
  readonly histories?: readonly { readonly ticket: Ticket; readonly entries: readonly TimelineEntry[] }[];
  /** What was mailed before. */
  readonly mails?: readonly Mail[];
  readonly articles?: readonly Article[];
  readonly files?: readonly MemoryFile[];
  /** Companies, assets, scripts and whatever else a desk keeps, by kind. */
  readonly records?: RecordSeed;
  /** The time; without it, a clock of its own that moves a second whenever it is read, from 05/01/2026 09:00 in São Paulo. */
  readonly now?: () => Instant;
  /** New addresses; without it, `memory-000001` and so on. */
  readonly newId?: () => string;
};

export type Watcher = { readonly person: Person; readonly listener: (change: Change) => void };

export type MemoryStore = {
  readonly profile: PortalProfile;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly people: Map<PersonId, Person>;
  readonly tickets: Map<TicketId, Ticket>;
  /** The same tickets, for lists. */
  readonly shelf: Shelf;
  /** Read by `timelineOf`. */
  readonly timelines: Map<TicketId, readonly TimelineEntry[]>;
  readonly mails: Map<string, Mail>;
  readonly files: Map<FileId, MemoryFile>;
  readonly articles: Map<ArticleId, Article>;
  /** By `recordKey`. */
  readonly records: Map<string, RecordRow>;
  /** Counts the writes: who began with one knows whether anybody wrote meanwhile. */
  revision: number;
  /** What each write that was done asked, by person and operation id. */
  readonly asked: Map<string, string>;
  /** The last sequence drawn, by the number format's scope. */
  readonly sequences: Map<string, number>;
  readonly watchers: Set<Watcher>;
};

export function createStore(options: MemoryOptions): MemoryStore {
  const { profile, people = [], tickets = [], entries = [], articles = [], files = [], records = {} } = options;
  const { histories = [], mails = [] } = options;
  const timelines = new Map<TicketId, readonly TimelineEntry[]>(
    histories.map(({ ticket, entries: told }) => [ticket.id, told]),
  );
  for (const entry of entries) timelines.set(entry.ticketId, [...(timelines.get(entry.ticketId) ?? []), entry]);
  const known = [...histories.map(({ ticket }) => ticket), ...tickets];
  const byId = new Map(known.map((ticket) => [ticket.id, ticket]));
  return {
    profile,
    now: options.now ?? tickingClock(),
    newId: options.newId ?? countedIds(),
    people: new Map(people.map((person) => [person.id, person])),
    tickets: byId,
    shelf: createShelf(profile, byId),
    timelines,
    mails: new Map(mails.map((mail) => [mail.id, mail])),
    files: new Map(files.map((file) => [file.attachment.id, file])),
    articles: new Map(articles.map((article) => [article.id, article])),
    records: new Map(seededRows(records).map((row) => [recordKey(row.kind, row.id), row])),
    revision: 0,
    asked: new Map(),
    sequences: new Map(),
    watchers: new Set(),
  };
}

/** The entries of a ticket, oldest first: as given or written, or an opening made from it. */
export function timelineOf({ tickets, timelines }: MemoryStore, id: TicketId): readonly TimelineEntry[] {
  const ticket = tickets.get(id);
  return timelines.get(id) ?? (ticket ? [openingOf(ticket)] : []);
}

/** Where a record stands. */
export const recordKey = (kind: string, id: string): string => JSON.stringify([kind, id]);

/** Keeps a decision whole: ticket, entry and mails. */
export function keep(store: MemoryStore, { ticket, entry, mails }: Decision): void {
  store.timelines.set(ticket.id, [...timelineOf(store, ticket.id), entry]);
  store.tickets.set(ticket.id, ticket);
  store.shelf.put(ticket);
  for (const mail of mails) store.mails.set(mail.id, mail);
}

/** Keeps a decision that nobody asked for, and tells whoever watches. */
export function commit(store: MemoryStore, decision: Decision): void {
  const { ticket, mails } = decision;
  store.revision += 1;
  keep(store, decision);
  tell(store, { kind: 'ticket', id: ticket.id, version: ticket.version }, (person) => maySee(person, ticket));
  if (mails.length > 0) tell(store, { kind: 'mail' });
}

/** Tells those watchers who `mayHear`, once the write is done: what a listener throws is no failure of the desk. */
export function tell(
  { watchers }: MemoryStore,
  change: Change,
  mayHear: (person: Person) => boolean = () => true,
): void {
  for (const watcher of watchers) {
    if (!mayHear(watcher.person)) continue;
    queueMicrotask(() => {
      if (watchers.has(watcher)) watcher.listener(change);
    });
  }
}

const FIRST_MOMENT: Instant = '2026-01-05T12:00:00.000Z';

function tickingClock(): () => Instant {
  let at = millis(FIRST_MOMENT);
  return () => instantAt((at += 1000));
}

function countedIds(): () => string {
  let last = 0;
  return () => `memory-${String((last += 1)).padStart(6, '0')}`;
}
