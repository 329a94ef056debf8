/** The files of this desk: heads and bytes apart, so that nobody reads bytes to learn a name. */
import {
  Attachment,
  DAY_MS,
  decidePut,
  decideRemove,
  FileId,
  instantAt,
  KEPT_DAYS,
  millis,
  parse,
  readableBy,
  type Carrier,
  type FilePort,
  type Person,
} from '@chamado/core';
import { answer } from './call.ts';
import type { FileRow, ReadTx, WriteTx } from './desk.db.ts';
import type { DeskStore } from './desk.store.ts';
import { corrupted } from './failure.ts';
import { once } from './once.ts';
import { readTicket } from './ticket.parsed.ts';

/** The files as whoever `me` gives may put and read them. */
export function idbFiles(store: DeskStore, me: () => Promise<Person>): FilePort {
  const { connection } = store;

  return {
    put: (upload, { onProgress, ...options }) =>
      answer(options, async () => {
        const { name, note, data } = upload;
        const by = await me();
        // Told apart by name, note, kind and size: reading every byte again would cost more than it guards against.
        const operation = {
          verb: 'files.put',
          body: [name, note, data.type, data.size],
          by,
          result: Attachment,
          options,
        };
        const { result } = await connection.write(
          (tx) =>
            once(tx, operation, async () => {
              const attachment = decidePut(upload, parse(FileId, store.newId()), store.profile.files);
              const { id } = attachment;
              await tx.objectStore('files').put({ id, by: by.id, attachment, loose: store.now() });
              await tx.objectStore('blobs').put(data, id);
              return attachment;
            }),
          options,
        );
        onProgress?.(1);
        return result;
      }),

    get: (id, options) =>
      answer(options, async () => {
        const person = await me();
        return connection.read(async (tx) => {
          const { attachment } = await readable(tx, person, id);
          const data = await tx.objectStore('blobs').get(id);
          if (!data) throw corrupted(`The file ${attachment.name}`);
          return data.slice(0, data.size, attachment.type);
        });
      }),

    remove: (id, options) =>
      answer(options, async () => {
        const person = await me();
        await connection.write(async (tx) => {
          const file = await readable(tx, person, id);
          decideRemove(person, file, file.loose === undefined);
          await forget(tx, id);
        }, options);
      }),
  };
}

/** Forgets files that nobody attached for as long as a draft may still name them. */
export function sweepFiles({ connection, now }: DeskStore): Promise<void> {
  return connection.write(async (tx) => {
    const before = instantAt(millis(now()) - KEPT_DAYS * DAY_MS);
    const ids = await tx.objectStore('files').index('loose').getAllKeys(IDBKeyRange.upperBound(before));
    for (const id of ids) await forget(tx, id);
  });
}

async function forget(tx: WriteTx, id: string): Promise<void> {
  await tx.objectStore('files').delete(id);
  await tx.objectStore('blobs').delete(id);
}

async function readable(tx: ReadTx | WriteTx, person: Person, id: string): Promise<FileRow> {
  const file = await tx.objectStore('files').get(id);
  return readableBy(person, file, file?.by === person.id ? [] : await carriersOf(tx, id));
}

async function carriersOf(tx: ReadTx | WriteTx, id: string): Promise<readonly Carrier[]> {
  const carriers: Carrier[] = [];
  for (const { ticketId, entry } of await tx.objectStore('entries').index('byFile').getAll(id)) {
    const stored = await readTicket(tx, ticketId);
    if (stored) carriers.push({ ticket: stored.ticket, entry });
  }
  return carriers;
}
