/** A database of its own for every test, and gone after it. */
import type { IdbBackend } from '../idb-backend.ts';
import { deleteIdbDesk } from '../idb-desk.ts';

export type TestDatabase = {
  readonly name: string;
  readonly drop: (backend: Pick<IdbBackend, 'close'>) => Promise<void>;
};

export function newDatabase(): TestDatabase {
  const name = `test-${crypto.randomUUID()}`;
  return {
    name,
    async drop(backend) {
      await backend.close();
      await deleteIdbDesk(name);
    },
  };
}
