/** What a desk must be able to keep so that core can do the rest: the seam under the ports, filled by memory, browser and server. */
import type { Mail } from '../mail/mail.schema.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { Attachment } from '../shared/attachment.schema.ts';
import type { TicketId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Person, Role } from '../shared/person.schema.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { Change } from './change.schema.ts';
import type { CallOptions, WriteOptions } from './call.ts';
import type { Decision } from './open.decision.ts';

/** A record as it is stored: `keys` are what `StorageReader.records` finds it by. */
export type RecordRow = {
  readonly kind: string;
  readonly id: string;
  readonly keys: readonly string[];
  readonly record: unknown;
};

/** Of whom more must be known: those with these addresses, and everybody of that role. */
export type Sought = { readonly ids?: readonly string[]; readonly role?: Role };

/** What one transaction reads: one moment, its own writes among it. */
export interface StorageReader {
  /** As it was put; undefined where there is none. */
  record(kind: string, id: string): Promise<unknown>;
  /** All of a kind, or those put with `key`; in order of id. */
  records(kind: string, key?: string): Promise<readonly unknown[]>;
  /** Everybody; or, where few are sought, at least those: a storage of few people answers with all of them. */
  people(sought?: Sought): Promise<readonly Person[]>;
  ticket(id: TicketId): Promise<Ticket | undefined>;
  /** Oldest first, whole; empty for a ticket that is not there. */
  timeline(id: TicketId): Promise<readonly TimelineEntry[]>;
  /** Every ticket of the desk: whoever asks narrows it to what may be seen. */
  tickets(): Promise<readonly Ticket[]>;
  /** Every timeline of the desk, oldest entry first, by its ticket: for figures, which look at what they cannot check. */
  timelines(): Promise<ReadonlyMap<TicketId, readonly TimelineEntry[]>>;
  mails(): Promise<readonly Mail[]>;
}

/** What one transaction writes: all of it is stored, or none. */
export interface StorageWriter extends StorageReader {
  putRecord(row: RecordRow): Promise<void>;
  removeRecord(kind: string, id: string): Promise<void>;
  putPerson(person: Person): Promise<void>;
  /** The next ticket number of the profile's format. */
  drawNumber(at: Instant): Promise<string>;
  /** Stored files that this person may attach, at least those with these addresses; null where the desk keeps none. */
  attachable(person: Person, ids: readonly string[]): Promise<readonly Attachment[] | null>;
  /** Ticket, entry and mails of a decision. */
  keep(decision: Decision): Promise<void>;
  putMail(mail: Mail): Promise<void>;
}

/** A change to tell, and the ticket that whoever hears of it must see. */
export type Told = { readonly change: Change; readonly ticket?: Ticket };

/** What a write came to: its answer, kept under the operation id, and whom to tell once it is stored. */
export type Written = { readonly result: unknown; readonly told: readonly Told[] };

/** Which write it is: repeated with the same body it answers with the first result, with another it is refused (`reused`). */
export type Verb = { readonly name: string; readonly body: unknown };

/** A desk's storage, as one person uses it. `work` awaits nothing but the transaction's own verbs: some storages end without it. */
export interface DeskStorage {
  readonly profile: PortalProfile;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** Who asks, as the desk last had him. */
  readonly me: () => Promise<Person>;
  read<Result>(
    options: CallOptions | undefined,
    work: (tx: StorageReader, me: Person) => Promise<Result>,
  ): Promise<Result>;
  write(verb: Verb, options: WriteOptions, work: (tx: StorageWriter, me: Person) => Promise<Written>): Promise<unknown>;
}
