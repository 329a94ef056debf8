/** What stands in the database: its stores, and how each version becomes the next. */
import type {
  Attachment,
  Instant,
  Mail,
  Person,
  PersonId,
  RecordRow,
  Stage,
  Ticket,
  TimelineEntry,
} from '@chamado/core';
import type { Article } from '@chamado/core/knowledge';
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** A ticket that changes on its own; it stands before the one of its id in `chunk`, where it came by an import. */
export type TicketRow = {
  readonly id: string;
  readonly stage: Stage;
  /** The opening in milliseconds before the epoch: in ascending order, the newest comes first. */
  readonly age: number;
  /** Set while the customer's word is awaited: the clock looks only at these. */
  readonly awaiting?: Instant;
  readonly chunk?: string;
  /** Its line in the chunk. */
  readonly line?: number;
  /** The desk's `revision` that wrote it. */
  readonly revision: number;
  readonly ticket: Ticket;
  /** `sealOf` the ticket; absent on rows of older versions. */
  readonly seal?: string;
};

export type EntryRow = {
  readonly ticketId: string;
  readonly version: number;
  /** The files it carries. */
  readonly files: readonly string[];
  readonly entry: TimelineEntry;
  readonly seal?: string;
};

/** Imported tickets, newest first, one JSON text a line: written and read many times faster than as many rows. */
export type ChunkRow = { readonly id: string; readonly tickets: string };

/** The timelines of a chunk's tickets, in their order, one JSON array a line. */
export type PastRow = { readonly id: string; readonly timelines: string };

/** What is asked of a chunk before it is read. A chunk without a head is the rest of an import that broke off. */
export type HeadRow = {
  readonly id: string;
  readonly revision: number;
  /** Ages of its first and of its last ticket. */
  readonly newest: number;
  readonly oldest: number;
  readonly stages: readonly Stage[];
  /** Whether any of its tickets waits for the customer's word. */
  readonly awaiting: boolean;
  /** `hashOf` each ticket's id, in their order. */
  readonly hashes: Uint32Array;
};

export type MailRow = { readonly id: string; readonly mail: Mail };

export type FileRow = {
  readonly id: string;
  readonly by: PersonId;
  readonly attachment: Attachment;
  /** Since when no entry carries it; absent once one does. */
  readonly loose?: Instant;
};

export type ArticleRow = { readonly id: string; readonly revision: number; readonly article: Article };

/** A write that was done: what it asked, and what it answered. */
export type OperationRow = { readonly asked: string; readonly result: unknown };

export interface DeskDb extends DBSchema {
  tickets: {
    key: string;
    value: TicketRow;
    indexes: {
      newest: [number, string];
      byStage: [string, number, string];
      byRevision: number;
      byChunk: string;
      awaiting: string;
    };
  };
  entries: { key: [string, number]; value: EntryRow; indexes: { byFile: string } };
  chunks: { key: string; value: ChunkRow };
  pasts: { key: string; value: PastRow };
  heads: { key: string; value: HeadRow };
  mails: { key: string; value: MailRow };
  files: { key: string; value: FileRow; indexes: { byPerson: string; loose: string } };
  blobs: { key: string; value: Blob };
  people: { key: string; value: Person };
  articles: { key: string; value: ArticleRow; indexes: { byRevision: number } };
  operations: { key: [string, string]; value: OperationRow };
  /** Companies, assets, scripts and whatever else has an id: see core’s `recordSchemas`. */
  records: { key: [string, string]; value: RecordRow; indexes: { byKey: string } };
  /** `revision`, `stage/<stage>` (how many tickets), `sequence/<scope>` (the last number drawn). */
  counters: { key: string; value: number };
  /** `seeded`, and `me`: who is signed in. */
  marks: { key: string; value: string };
}

export type Db = IDBPDatabase<DeskDb>;
export type Store = StoreNames<DeskDb>;
export type ReadTx = IDBPTransaction<DeskDb, Store[]>;
export type WriteTx = IDBPTransaction<DeskDb, Store[], 'readwrite'>;

export const allStores: Store[] = [
  ...(['tickets', 'entries', 'chunks', 'pasts', 'heads', 'mails', 'files', 'blobs'] as const),
  ...(['people', 'articles', 'operations', 'records', 'counters', 'marks'] as const),
];

/** One step from a version of the database to the next. Written once, never edited after it was released. */
export type Migration = (db: Db, tx: IDBPTransaction<DeskDb, Store[], 'versionchange'>) => void;

/** The steps since version 0, which is no database: their number is the version. */
export const migrations: readonly Migration[] = [
  function toVersion1(db) {
    const tickets = db.createObjectStore('tickets', { keyPath: 'id' });
    tickets.createIndex('newest', ['age', 'id']);
    tickets.createIndex('byStage', ['stage', 'age', 'id']);
    tickets.createIndex('byRevision', 'revision');
    tickets.createIndex('byChunk', 'chunk');
    tickets.createIndex('awaiting', 'awaiting');
    const entries = db.createObjectStore('entries', { keyPath: ['ticketId', 'version'] });
    entries.createIndex('byFile', 'files', { multiEntry: true });
    db.createObjectStore('chunks', { keyPath: 'id' });
    db.createObjectStore('pasts', { keyPath: 'id' });
    db.createObjectStore('heads', { keyPath: 'id' });
    db.createObjectStore('mails', { keyPath: 'id' });
    const files = db.createObjectStore('files', { keyPath: 'id' });
    files.createIndex('byPerson', 'by');
    files.createIndex('loose', 'loose');
    db.createObjectStore('blobs');
    db.createObjectStore('people', { keyPath: 'id' });
    db.createObjectStore('articles', { keyPath: 'id' }).createIndex('byRevision', 'revision');
    db.createObjectStore('operations');
    db.createObjectStore('counters');
    db.createObjectStore('marks');
  },
  function toVersion2(db) {
    const records = db.createObjectStore('records', { keyPath: ['kind', 'id'] });
    records.createIndex('byKey', 'keys', { multiEntry: true });
  },
];
