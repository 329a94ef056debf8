/** The desk in memory as a storage: what a write does is kept aside until all of it is certain. */
import { fingerprintOf, isRepeat } from '../port/operation.rules.ts';
import type { DeskStorage, StorageReader, Written } from '../port/desk-storage.ts';
import { OperationId } from '../shared/ids.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import { maySee } from '../ticket/ticket.access.ts';
import { answer } from './memory.call.ts';
import { stage, type Staged } from './memory.staged.ts';
import { tell, type MemoryStore } from './memory.store.ts';

/** The storage as whoever `me` gives uses it. */
export function memoryStorage(store: MemoryStore): (me: () => Person) => DeskStorage {
  const results = new Map<string, unknown>();

  return (me) => ({
    profile: store.profile,
    now: store.now,
    newId: store.newId,
    me: () => Promise.resolve(me()),

    read: (options, work) => answer(options, () => work(readerOf(stage(store)), me())),

    write: ({ name, body }, options, work) =>
      answer(options, async () => {
        const by = me();
        const key = JSON.stringify([by.id, parse(OperationId, options.operationId)]);
        const asked = fingerprintOf(name, body);
        const attempt = async (): Promise<unknown> => {
          if (isRepeat(store.asked.get(key), asked)) return results.get(key);
          const [staged, seen] = [stage(store), store.revision];
          const done = await settled(() => work(staged.writer, by));
          options.signal?.throwIfAborted();
          // Somebody else wrote meanwhile: what was read, and so what was decided, is of the past.
          if (store.revision !== seen) return attempt();
          return commit(staged, done(), key, asked);
        };
        return attempt();
      }),
  });

  function commit(staged: Staged, { result, told }: Written, key: string, asked: string): unknown {
    staged.commit();
    store.asked.set(key, asked);
    results.set(key, result);
    for (const { change, ticket } of told) tell(store, change, (person) => !ticket || maySee(person, ticket));
    return result;
  }
}

const readerOf = ({ writer }: Staged): StorageReader => writer;

/** What the work came to, or threw, to be asked later. */
async function settled<Result>(work: () => Promise<Result>): Promise<() => Result> {
  try {
    const result = await work();
    return () => result;
  } catch (thrown) {
    return () => {
      throw thrown;
    };
  }
}
