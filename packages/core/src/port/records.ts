/** Typed records over any storage: what the ports beside tickets are made of, each once, for every desk. */
import type * as z from 'zod/mini';
import type { Mail } from '../mail/mail.schema.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { TicketId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { parse, type Output, type Schema } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import type { TicketCommand } from '../ticket/ticket.command.schema.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { Change } from './change.schema.ts';
import type { DeskStorage, Sought, StorageReader, StorageWriter, Told, Verb } from './desk-storage.ts';
import type { CallOptions, WriteOptions } from './call.ts';
import { recordSchemas, type RecordKind, type RecordOf } from './record-kinds.ts';
import { keyOf, rowOf, type Where } from './record-row.ts';
import { applyIn, toldOf } from './ticket.writes.ts';

/** What stands, at one moment. Nothing here is narrowed to what a person may see: that is the port's to do. */
export interface RecordReader {
  /** @throws DeskError `corrupted` where it is there and cannot be read. */
  get<Kind extends RecordKind>(kind: Kind, id: string): Promise<RecordOf<Kind> | undefined>;
  /** All of a kind, in order of id; with `where`, those whose indexed field holds that. */
  list<Kind extends RecordKind>(kind: Kind, where?: Where): Promise<readonly RecordOf<Kind>[]>;
  /** Everybody; or, where few are sought, at least those. */
  people(sought?: Sought): Promise<readonly Person[]>;
  ticket(id: TicketId): Promise<Ticket | undefined>;
  timeline(id: TicketId): Promise<readonly TimelineEntry[]>;
  tickets(): Promise<readonly Ticket[]>;
  /** All of them at once, by ticket: for figures over many. */
  timelines(): Promise<ReadonlyMap<TicketId, readonly TimelineEntry[]>>;
  mails(): Promise<readonly Mail[]>;
}

/** One write: everything put here is stored together, or nothing where it refuses. */
export interface RecordWriter extends RecordReader {
  put<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>): Promise<void>;
  remove(kind: RecordKind, id: string): Promise<void>;
  putPerson(person: Person): Promise<void>;
  /** Puts a command to a ticket, as `tickets.apply` does; without a version, to the ticket as it stands. */
  apply(id: TicketId, command: TicketCommand, version?: number): Promise<Ticket>;
  /** Into the outbox. */
  mail(mail: Mail): Promise<void>;
  /** To whoever watches, once all of it is stored. */
  tell(change: Change): void;
}

/** Who reads or writes, when, under which profile. */
export type Moment = { readonly me: Person; readonly at: Instant; readonly profile: PortalProfile };

/** What a read is given. */
export type ReadGiven = Moment & { readonly records: RecordReader };

/** What a write is given; `newId` makes addresses. */
export type WriteRecords = Moment & { readonly records: RecordWriter; readonly newId: () => string };

/** A desk's records, as one person uses them. `work` awaits nothing but `records`. */
export interface RecordDesk {
  read<Result>(options: CallOptions | undefined, work: (given: ReadGiven) => Promise<Result>): Promise<Result>;
  /** Done once per operation id: a repetition answers with the first result, read by `result`. */
  write<S extends Schema>(
    verb: Verb & { readonly result: S },
    options: WriteOptions,
    work: (given: WriteRecords) => Promise<Output<S>>,
  ): Promise<Output<S>>;
}

/** The records of a desk that is stored there. */
export function recordDesk(storage: DeskStorage): RecordDesk {
  const { profile, now, newId } = storage;
  return {
    read: (options, work) =>
      storage.read(options, (tx, me) => work({ records: readerOver(tx), me, at: now(), profile })),
    async write({ name, body, result: schema }, options, work) {
      const written = await storage.write({ name, body }, options, async (tx, me) => {
        const told: Told[] = [];
        const moment: Moment = { me, at: now(), profile };
        const result = await work({ ...moment, newId, records: writerOver(tx, moment, told) });
        return { result, told };
      });
      return parse(schema, written, 'corrupted');
    },
  };
}

const readerOver = (tx: StorageReader): RecordReader => ({
  async get(kind, id) {
    const found = await tx.record(kind, id);
    return found === undefined ? undefined : read(kind, found);
  },
  list: async (kind, where) => (await tx.records(kind, where && keyOf(kind, where))).map((found) => read(kind, found)),
  people: (sought) => tx.people(sought),
  ticket: (id) => tx.ticket(id),
  timeline: (id) => tx.timeline(id),
  tickets: () => tx.tickets(),
  timelines: () => tx.timelines(),
  mails: () => tx.mails(),
});

const writerOver = (tx: StorageWriter, moment: Moment, told: Told[]): RecordWriter => ({
  ...readerOver(tx),
  put: (kind, record) => tx.putRecord(rowOf(kind, record)),
  remove: (kind, id) => tx.removeRecord(kind, id),
  putPerson: (person) => tx.putPerson(person),
  async apply(id, command, version) {
    const decision = await applyIn(tx, moment, { id, command, ...(version !== undefined && { version }) });
    told.push(...toldOf(decision));
    return decision.ticket;
  },
  async mail(mail) {
    await tx.putMail(mail);
    told.push({ change: { kind: 'mail' } });
  },
  tell: (change) => void told.push({ change }),
});

// The same schemas, so that the type of one record follows from its kind.
const schemas: { readonly [Kind in RecordKind]: z.ZodMiniType<RecordOf<Kind>> } = recordSchemas;

const read = <Kind extends RecordKind>(kind: Kind, found: unknown): RecordOf<Kind> =>
  parse<z.ZodMiniType<RecordOf<Kind>>>(schemas[kind], found, 'corrupted');
