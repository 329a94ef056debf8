/** Typed records over any storage: what the ports beside tickets are made of, each once, for every desk. */
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
import type { DeskStorage, RecordRow, StorageReader, StorageWriter, Told, Verb } from './desk-storage.ts';
import type { CallOptions, WriteOptions } from './desk-port.ts';
import { indexedFields, recordSchemas, type RecordKind, type RecordOf, type RecordSeed } from './record-kinds.ts';
import { applyIn, toldOf } from './ticket.writes.ts';

/** One indexed field and what it holds, such as `{ companyId: 'aurora' }`. */
export type Where = Readonly<Record<string, string>>;

/** What stands, at one moment. Nothing here is narrowed to what a person may see: that is the port's to do. */
export interface RecordReader {
  /** @throws DeskError `corrupted` where it is there and cannot be read. */
  get<Kind extends RecordKind>(kind: Kind, id: string): Promise<RecordOf<Kind> | undefined>;
  /** All of a kind, in order of id; with `where`, those whose indexed field holds that. */
  list<Kind extends RecordKind>(kind: Kind, where?: Where): Promise<readonly RecordOf<Kind>[]>;
  people(): Promise<readonly Person[]>;
  ticket(id: TicketId): Promise<Ticket | undefined>;
  timeline(id: TicketId): Promise<readonly TimelineEntry[]>;
  tickets(): Promise<readonly Ticket[]>;
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
  people: () => tx.people(),
  ticket: (id) => tx.ticket(id),
  timeline: (id) => tx.timeline(id),
  tickets: () => tx.tickets(),
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

/** A desk’s first records, as a storage keeps them. */
export const seededRows = (seed: RecordSeed): readonly RecordRow[] =>
  Object.entries(seed).flatMap(([kind, records]) => (isKind(kind) ? records.map((record) => rowOf(kind, record)) : []));

/** A record as a storage keeps it, with its keys. */
function rowOf(kind: RecordKind, record: { readonly id: string }): RecordRow {
  const fields: Readonly<Record<string, unknown>> = record;
  const names: readonly string[] = indexedFields[kind] ?? [];
  const keys = names.flatMap((field) => textsIn(fields[field]).map((value) => keyOf(kind, { [field]: value })));
  return { kind, id: record.id, keys, record };
}

const isKind = (name: string): name is RecordKind => name in recordSchemas;

const read = <Kind extends RecordKind>(kind: Kind, found: unknown): RecordOf<Kind> =>
  parse(recordSchemas[kind], found, 'corrupted');

const keyOf = (kind: string, where: Where): string => JSON.stringify([kind, ...Object.entries(where).flat()]);

const textsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
