/** The files of a desk in memory. */
import type { FilePort } from '../port/desk-port.ts';
import { decidePut, decideRemove, filesOf, readableBy, type Carrier } from '../port/file.rules.ts';
import type { Attachment } from '../shared/attachment.schema.ts';
import { FileId } from '../shared/ids.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import { answer, onceFor } from './memory.call.ts';
import { timelineOf, type MemoryFile, type MemoryStore } from './memory.store.ts';

/** The files as whoever `me` gives may put and read them. */
export function memoryFiles(store: MemoryStore): (me: () => Person) => FilePort {
  const putting = onceFor<Attachment>(store, 'files.put');

  const carriersOf = (id: FileId): readonly Carrier[] =>
    [...store.tickets.values()].flatMap((ticket) =>
      timelineOf(store, ticket.id)
        .filter((entry) => filesOf(entry).some((file) => file.id === id))
        .map((entry) => ({ ticket, entry })),
    );

  const readable = (person: Person, id: FileId): MemoryFile => readableBy(person, store.files.get(id), carriersOf(id));

  return (me) => ({
    put: (upload, { onProgress, ...options }) =>
      answer(options, async () => {
        const { name, note, data } = upload;
        // The file that they come from may be gone when they are read.
        const kept = new Blob([await data.arrayBuffer()], { type: data.type });
        // Told apart by name, note, kind and size: reading every byte again would cost more than it guards against.
        return putting(me(), options, [name, note, data.type, data.size], () => {
          const attachment = decidePut(upload, parse(FileId, store.newId()), store.profile.files);
          store.files.set(attachment.id, { attachment, by: me().id, data: kept });
          onProgress?.(1);
          return attachment;
        });
      }),

    get: async (id, options) => {
      const { data, attachment } = await answer(options, () => readable(me(), id));
      return new File([data], attachment.name, { type: attachment.type });
    },

    remove: (id, options) =>
      answer(options, () => {
        decideRemove(me(), readable(me(), id), carriersOf(id).length > 0);
        store.files.delete(id);
      }),
  });
}
