/** Forgetting what an import left that did not come to its end. */
import { ifAlone } from './alone.ts';
import type { DeskStore } from './desk.store.ts';

/** Forgets the chunks whose ids begin so. */
export const forgetChunks = ({ connection }: DeskStore, begin: string): Promise<void> =>
  connection.write(async (tx) => {
    const range = IDBKeyRange.bound(begin, `${begin}\uffff`);
    await tx.objectStore('chunks').delete(range);
    await tx.objectStore('pasts').delete(range);
  });

/** Forgets chunks without a head: the page was closed, or the power went, while they were written. */
export async function sweepImports(store: DeskStore): Promise<void> {
  const { name, connection } = store;
  await ifAlone(name, 'import', () =>
    connection.write(async (tx) => {
      const heads = new Set(await tx.objectStore('heads').getAllKeys());
      for (const id of await tx.objectStore('chunks').getAllKeys()) {
        if (heads.has(id)) continue;
        await tx.objectStore('chunks').delete(id);
        await tx.objectStore('pasts').delete(id);
      }
    }),
  );
}
