/** Writes laid over a desk in memory: read as if they were done, and done at once when all are certain. */
import type { RecordRow, StorageWriter } from '../port/desk-storage.ts';
import { attachable } from '../port/file.rules.ts';
import type { Mail } from '../mail/mail.schema.ts';
import type { Decision } from '../port/open.decision.ts';
import type { TicketId } from '../shared/ids.ts';
import type { Person } from '../shared/person.schema.ts';
import { drawNumber } from './memory.number.ts';
import { keep, recordKey, timelineOf, type MemoryStore } from './memory.store.ts';

/** A transaction that nobody else sees until it is committed. */
export type Staged = { readonly writer: StorageWriter; readonly commit: () => void };

export function stage(store: MemoryStore): Staged {
  const records = new Map<string, RecordRow | null>();
  const people = new Map<string, Person>();
  const decisions: Decision[] = [];
  const mails: Mail[] = [];
  const drawn: (() => void)[] = [];

  const rows = (): readonly RecordRow[] =>
    [...new Map<string, RecordRow | null>([...store.records, ...records]).values()].filter((row) => row !== null);
  const decided = (id: TicketId): readonly Decision[] => decisions.filter(({ ticket }) => ticket.id === id);
  const later = async <Answer>(work: () => Answer): Promise<Answer> => {
    await Promise.resolve();
    return work();
  };

  const writer: StorageWriter = {
    record: (kind, id) =>
      later(() => {
        const key = recordKey(kind, id);
        return (records.has(key) ? records.get(key) : store.records.get(key))?.record;
      }),
    records: (kind, key) =>
      later(() =>
        rows()
          .filter((row) => row.kind === kind && (key === undefined || row.keys.includes(key)))
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .map(({ record }) => record),
      ),
    people: () => later(() => [...new Map([...[...store.people.values()].map(byId), ...people]).values()]),
    ticket: (id) => later(() => decided(id).at(-1)?.ticket ?? store.tickets.get(id)),
    timeline: (id) => later(() => [...timelineOf(store, id), ...decided(id).map(({ entry }) => entry)]),
    tickets: () =>
      later(() => [...new Map([...store.tickets, ...decisions.map(({ ticket }) => byId(ticket))]).values()]),
    timelines: () =>
      later(() => {
        const ids = new Set([...store.tickets.keys(), ...decisions.map(({ ticket }) => ticket.id)]);
        return new Map(
          [...ids].map((id) => [id, [...timelineOf(store, id), ...decided(id).map(({ entry }) => entry)]]),
        );
      }),
    mails: () => later(() => [...new Map([...store.mails, ...mails.map(byId)]).values()]),
    putRecord: (row) => later(() => void records.set(recordKey(row.kind, row.id), structuredClone(row))),
    removeRecord: (kind, id) => later(() => void records.set(recordKey(kind, id), null)),
    putPerson: (person) => later(() => void people.set(person.id, person)),
    drawNumber: (at) =>
      later(() => {
        const { number, keep: keepNumber } = drawNumber(store, at, drawn.length);
        drawn.push(keepNumber);
        return number;
      }),
    attachable: (person) => later(() => attachable(person, [...store.files.values()])),
    keep: (decision) => later(() => void decisions.push(decision)),
    putMail: (mail) => later(() => void mails.push(mail)),
  };

  return {
    writer,
    commit() {
      store.revision += 1;
      for (const done of drawn) done();
      for (const [key, row] of records) {
        if (row) store.records.set(key, row);
        else store.records.delete(key);
      }
      for (const person of people.values()) store.people.set(person.id, person);
      for (const decision of decisions) keep(store, decision);
      for (const mail of mails) store.mails.set(mail.id, mail);
    },
  };
}

const byId = <Thing extends { readonly id: string }>(thing: Thing): readonly [Thing['id'], Thing] => [thing.id, thing];
