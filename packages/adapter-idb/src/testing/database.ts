/** A desk of its own for every test, with another for a second tab, and the raw database under both. */
import { DeskError, instantAt, millis, type Instant } from '@chamado/core';
import {
  aColleague,
  aManager,
  anArticle,
  anAttendant,
  aProfile,
  aRequester,
  aStranger,
  AT,
} from '@chamado/core/testing';
import { openDB, type IDBPDatabase } from 'idb';
import { createIdbBackend, type IdbBackend, type IdbOptions } from '../idb-backend.ts';
import { deleteIdbDesk } from '../idb-desk.ts';

export type TestDesk = {
  readonly name: string;
  /** The desk as one more tab opens it. */
  readonly tab: (options?: Partial<IdbOptions>) => IdbBackend;
  /** The database without us; closed before the test ends. */
  readonly raw: (version?: number) => Promise<IDBPDatabase>;
  readonly passDays: (days: number) => void;
  readonly now: () => Instant;
  readonly close: () => Promise<void>;
};

export function createTestDesk(): TestDesk {
  const name = `test-${crypto.randomUUID()}`;
  const opened: { close: () => unknown }[] = [];
  let at = millis(AT);
  const people = [aRequester(), aColleague(), aStranger(), anAttendant(), aManager()];
  const keep = <Opened extends { close: () => unknown }>(one: Opened): Opened => {
    opened.push(one);
    return one;
  };
  const now = () => instantAt((at += 1000));
  return {
    name,
    now,
    tab: (options = {}) => {
      const seed = () => Promise.resolve({ people, articles: [anArticle()] });
      return keep(createIdbBackend(name, { profile: aProfile(), now, seed, patience: 0, ...options }));
    },
    raw: async (version) => keep(await openDB(name, version)),
    passDays: (days) => void (at += days * 86_400_000),
    async close() {
      for (const one of opened) await one.close();
      await deleteIdbDesk(name);
    },
  };
}

/** What a promise rejected with, as a `DeskError`; anything else fails the test. */
export async function refusal(promise: Promise<unknown>): Promise<DeskError> {
  const thrown: unknown = await promise.then(
    (value) => new Error(`It answered ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (thrown instanceof DeskError) return thrown;
  throw thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** Runs `work` while every write to a store goes through `fault` first. */
export function sabotage<Result>(
  store: string,
  fault: (store: IDBObjectStore) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const { put, add } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype);
  const faulty = ({ value: write, ...how }: typeof put): PropertyDescriptor => ({
    ...how,
    value(this: IDBObjectStore, ...given: Parameters<IDBObjectStore['put']>) {
      if (this.name === store) fault(this);
      return write?.apply(this, given);
    },
  });
  Object.defineProperties(IDBObjectStore.prototype, { put: faulty(put), add: faulty(add) });
  return work().finally(() => Object.defineProperties(IDBObjectStore.prototype, { put, add }));
}

/** Runs `work` while the browser opens no database, for a reason of that name. */
export function denied<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const { open } = Object.getOwnPropertyDescriptors(IDBFactory.prototype);
  const value = () => {
    throw new DOMException('denied', name);
  };
  Object.defineProperty(IDBFactory.prototype, 'open', { ...open, value });
  return work().finally(() => Object.defineProperty(IDBFactory.prototype, 'open', open));
}
