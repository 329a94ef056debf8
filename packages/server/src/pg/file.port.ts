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
  type Person,
  type StoredFile,
} from '@chamado/core';
import { answer } from './call.ts';
import type { Tx } from './database.ts';
import type { FileStore } from './file-store.ts';
import type { PgDesk } from './pg.desk.ts';
import { storable, texts } from './storable.ts';
import { writeOnce } from './storage.ts';
import { readTicket } from './storage.reader.ts';
import { readAs, writeAs } from './transaction.ts';

/** The files as `person` may put and read them. */
export function pgFiles(desk: PgDesk, person: Person, store: FileStore): FilePort {
  const { tenant, profile, now, newId } = desk;

  return {
    async put(upload, { onProgress, ...options }) {
      const { name, note, data } = upload;
      // Told apart by name, note, kind and size: reading every byte again would cost more than it guards against.
      const verb = { name: 'files.put', body: [name, note, data.type, data.size] };
      const id = parse(FileId, newId());
      const put = await writeOnce(desk, person, verb, options, async (_writer, me, tx) => {
        const attachment = decidePut(upload, id, profile.files);
        // Bytes without a head are swept; a head without bytes would be a loss.
        await store.put(tenant, id, data);
        await tx
          .insertInto('files')
          .values({
            tenant,
            id,
            by_person: me.id,
            attachment: JSON.stringify(attachment),
            loose_since: millis(now()),
          })
          .execute();
        return { result: attachment, told: [] };
      });
      onProgress?.(1);
      return parse(Attachment, put, 'corrupted');
    },

    get: (id, options) =>
      answer(options, async () => {
        const { attachment } = await readAs(desk, person, (tx, me) => readable(tx, desk, me, id));
        const data = await store.get(tenant, attachment.id);
        if (!data) throw new DeskError('corrupted', `The file ${attachment.name} is stored damaged`);
        return data.slice(0, data.size, attachment.type);
      }),

    remove: (id, options) =>
      answer(options, async () => {
        const removed = await writeAs(desk, person, async (tx, me) => {
          const file = await readable(tx, desk, me, id);
          decideRemove(me, file, (await carriersOf(tx, desk, id)).length > 0);
          await tx.deleteFrom('files').where('tenant', '=', tenant).where('id', '=', file.attachment.id).execute();
          return file.attachment.id;
        });
        await store.remove(tenant, removed);
      }),
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
    .selectFrom('entries')
    .select(['ticket_id', 'entry'])
    .where('tenant', '=', tenant)
    .where('files', '@>', texts([storable(id)]))
    .execute();
  const carriers: Carrier[] = [];
  for (const { ticket_id: ticketId, entry } of rows) {
    const ticket = await readTicket(tx, tenant, ticketId);
    if (ticket) carriers.push({ ticket, entry: parse(TimelineEntry, entry, 'corrupted') });
  }
  return carriers;
}
