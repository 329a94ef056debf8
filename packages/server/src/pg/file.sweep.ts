/** How files are forgotten: bytes first, head last, so that what a crash cuts off is found again and nothing lies about unseen. */
import { DAY_MS, KEPT_DAYS, millis } from '@chamado/core';
import type { Tx } from './database.ts';
import type { FileStore } from './file-store.ts';
import type { PgDesk } from './pg.desk.ts';
import { asTheDesk } from './wall.ts';

/** How many are forgotten in one transaction. */
const AT_ONCE = 100;

/** Forgets what nobody attached for as long as a draft may still name it. Any number of processes may do so at once. */
export async function sweepFiles(desk: PgDesk, store: FileStore): Promise<number> {
  await desk.ready();
  const before = millis(desk.now()) - KEPT_DAYS * DAY_MS;
  let swept = 0;
  for (let found = AT_ONCE; found === AT_ONCE; swept += found) {
    found = await asTheDesk(desk, async (tx) => {
      const loose = await tx
        .selectFrom('files')
        .select('id')
        .where('tenant', '=', desk.tenant)
        .where('loose_since', '<=', before)
        .limit(AT_ONCE)
        // Who attaches one of them now waits, and finds it gone; what another process sweeps is left to it.
        .forUpdate()
        .skipLocked()
        .execute();
      for (const { id } of loose) await forgetIn(tx, desk, store, id);
      return loose.length;
    });
  }
  return swept;
}

/** Forgets one in a transaction of its own. */
export const forget = (desk: PgDesk, store: FileStore, id: string): Promise<void> =>
  asTheDesk(desk, (tx) => forgetIn(tx, desk, store, id));

export async function forgetIn(tx: Tx, { tenant }: PgDesk, store: FileStore, id: string): Promise<void> {
  await tx.deleteFrom('files').where('tenant', '=', tenant).where('id', '=', id).execute();
  await store.remove(tenant, id);
}
