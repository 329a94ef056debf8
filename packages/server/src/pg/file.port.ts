/** The files of this desk: heads in the database, bytes where the `FileStore` has them. */
import {
  Attachment,
  decidePut,
  decideRemove,
  DeskError,
  FileId,
  millis,
  parse,
  PersonId,
  readableBy,
  TimelineEntry,
  type Carrier,
  type FilePort,
  type FileUpload,
  type Person,
  type StoredFile,
} from '@chamado/core';
import { answer } from './call.ts';
import type { Tx } from './database.ts';
import type { FileStore } from './file-store.ts';
import { forget, forgetIn } from './file.sweep.ts';
import { fileCalled } from './kept-file.ts';
import type { PgDesk } from './pg.desk.ts';
import { storable } from './storable.ts';
import { writeOnce } from './storage.ts';
import { readTicket } from './storage.reader.ts';
import { readAs, writeAs } from './transaction.ts';

/**
 * The files as `person` may put and read them. Bytes are sent outside of any transaction, which would hold a connection
 * for as long; their head comes first, so that whatever is cut off can be swept.
 */
export function pgFiles(desk: PgDesk, person: Person, store: FileStore): FilePort {
  const { tenant, profile, now, newId } = desk;

  const keep = async (upload: FileUpload, id: FileId): Promise<Attachment> => {
    const attachment = decidePut(upload, id, profile.files);
    await writeAs(desk, person, async (tx, me) => {
      const head = { tenant, id, by_person: me.id, attachment: JSON.stringify(attachment), loose_since: millis(now()) };
      await tx.insertInto('files').values(head).execute();
    });
    try {
      await store.put(tenant, id, upload.data);
    } catch (error) {
      await forget(desk, store, id);
      throw error;
    }
    return attachment;
  };

  return {
    async put(upload, { onProgress, ...options }) {
      const { name, note, data } = upload;
      // Told apart by name, note, kind and size: reading every byte again would cost more than it guards against.
      const verb = { name: 'files.put', body: [name, note, data.type, data.size] };
      const id = parse(FileId, newId());
      const attachment = await answer(options, () => keep(upload, id));
      const first = await writeOnce(desk, person, verb, options, () =>
        Promise.resolve({ result: attachment, told: [] }),
      );
      const put = parse(Attachment, first, 'corrupted');
      if (put.id !== id) await forget(desk, store, id);
      onProgress?.(1);
      return put;
    },

    get: (id, options) =>
      answer(options, async () => {
        const { attachment } = await readAs(desk, person, (tx, me) => readable(tx, desk, me, id));
        const data = await store.get(tenant, attachment.id);
        if (!data) throw new DeskError('corrupted', `The file ${attachment.name} is stored damaged`);
        return fileCalled(data, attachment);
      }),

    remove: (id, options) =>
      answer(options, () =>
        writeAs(desk, person, async (tx, me) => {
          const file = await readable(tx, desk, me, id);
          decideRemove(me, file, (await carriersOf(tx, desk, id)).length > 0);
          await forgetIn(tx, desk, store, file.attachment.id);
        }),
      ),
  };
}

async function readable(tx: Tx, desk: PgDesk, person: Person, id: string): Promise<StoredFile> {
  const row = await tx
    .selectFrom('files')
    .select(['attachment', 'by_person'])
    .where('tenant', '=', desk.tenant)
    .where('id', '=', storable(id))
    .executeTakeFirst();
  const file = row && {
    attachment: parse(Attachment, row.attachment, 'corrupted'),
    by: parse(PersonId, row.by_person, 'corrupted'),
  };
  return readableBy(person, file, file?.by === person.id ? [] : await carriersOf(tx, desk, id));
}

async function carriersOf(tx: Tx, { tenant }: PgDesk, id: string): Promise<readonly Carrier[]> {
  const rows = await tx
    .selectFrom('carried')
    .innerJoin('entries', (join) =>
      join
        .onRef('entries.tenant', '=', 'carried.tenant')
        .onRef('entries.ticket_id', '=', 'carried.ticket_id')
        .onRef('entries.version', '=', 'carried.version'),
    )
    .select(['entries.ticket_id', 'entries.entry'])
    .where('carried.tenant', '=', tenant)
    .where('carried.file_id', '=', storable(id))
    .execute();
  const carriers: Carrier[] = [];
  for (const { ticket_id: ticketId, entry } of rows) {
    const ticket = await readTicket(tx, tenant, ticketId);
    if (ticket) carriers.push({ ticket, entry: parse(TimelineEntry, entry, 'corrupted') });
  }
  return carriers;
}
