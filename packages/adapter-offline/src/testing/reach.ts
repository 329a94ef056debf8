/** A desk that can be put out of reach, and the tabs of one person before it. */
import { DeskError, type DeskPort, type Person } from '@chamado/core';
import { createMemoryBackend, type MemoryBackend } from '@chamado/core/memory';
import { anAttendant, anOperationId, aProfile, aRequester } from '@chamado/core/testing';
import { offline, type OfflineOptions } from '../offline.ts';

export type Reach = {
  readonly backend: MemoryBackend;
  isOnline: boolean;
  /** How many writes are under way, and were at once at most. */
  readonly writes: { now: number; most: number };
  /** One more tab of that person. */
  readonly tab: (options?: Partial<OfflineOptions>, as?: Person) => ReturnType<typeof offline>;
  readonly operation: () => { readonly operationId: ReturnType<typeof anOperationId> };
  /** The names of the databases of this reach. */
  readonly databases: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

export function createReach(person = aRequester()): Reach {
  const backend = createMemoryBackend({ profile: aProfile(), people: [aRequester(), anAttendant()] });
  const database = `test-${crypto.randomUUID()}`;
  const opened: ReturnType<typeof offline>[] = [];
  const writes = { now: 0, most: 0 };
  let operations = 0;

  const reach: Reach = {
    backend,
    isOnline: true,
    writes,
    tab(options = {}, as = person) {
      const reached = reachable(backend.deskFor(as), () => reach.isOnline, writes);
      const desk = offline(reached, { database, person: person.id, ...options });
      opened.push(desk);
      return desk;
    },
    operation: () => ({ operationId: anOperationId((operations += 1)) }),
    databases: async () =>
      (await indexedDB.databases()).flatMap(({ name = '' }) => (name.includes(database) ? [name] : [])),
    async close() {
      for (const desk of opened) await desk.close();
      for (const name of await reach.databases()) indexedDB.deleteDatabase(name);
    },
  };
  return reach;
}

function reachable(desk: DeskPort, isOnline: () => boolean, writes: Reach['writes']): DeskPort {
  const { tickets } = desk;
  const reached = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    if (!isOnline()) throw new DeskError('unavailable', 'There is no network');
    return call();
  };
  const counted = <Result>(call: () => Promise<Result>): Promise<Result> =>
    reached(async () => {
      writes.now += 1;
      writes.most = Math.max(writes.most, writes.now);
      return call().finally(() => (writes.now -= 1));
    });
  return {
    ...desk,
    me: (options) => reached(() => desk.me(options)),
    profile: (options) => reached(() => desk.profile(options)),
    tickets: {
      list: (query, options) => reached(() => tickets.list(query, options)),
      count: (query, options) => reached(() => tickets.count(query, options)),
      get: (id, options) => reached(() => tickets.get(id, options)),
      timeline: (id, options) => reached(() => tickets.timeline(id, options)),
      open: (draft, options) => counted(() => tickets.open(draft, options)),
      apply: (id, command, options) => counted(() => tickets.apply(id, command, options)),
      applyAll: (id, commands, options) => counted(() => tickets.applyAll(id, commands, options)),
    },
  };
}

/** Resolves once nothing is unsent in that tab, or nothing but what was refused. */
export async function settled({ unsent }: ReturnType<typeof offline>): Promise<void> {
  const isSettled = async () => (await unsent.list()).every(({ refusal }) => refusal !== null);
  await new Promise<void>((resolve) => {
    const look = () => void isSettled().then((done) => done && resolve());
    unsent.watch(look);
    look();
  });
}
