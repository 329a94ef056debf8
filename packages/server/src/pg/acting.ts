/** What the desk does by itself, in its own name: each deed one transaction, with all that a write causes. */
import { theDesk, type Told, type WriteGiven } from '@chamado/core';
import type { Tx } from './database.ts';
import type { PgDesk } from './pg.desk.ts';
import { tellIn } from './storage.ts';
import { writerOver, type Writing } from './storage.writer.ts';
import { asTheDesk } from './wall.ts';

/** A deed: what it came to, and whom to tell once it is stored. It may be done again, so it does nothing beside. */
export type Deed<Result> = (
  tx: Writing,
  given: WriteGiven,
  raw: Tx,
) => Promise<{ readonly result: Result; readonly told: readonly Told[] }>;

/** Does it on what stands then, whichever process was faster. */
export async function actIn<Result>(desk: PgDesk, deed: Deed<Result>): Promise<Result> {
  await desk.ready();
  const { result, told } = await asTheDesk(desk, async (raw) => {
    const { tenant, profile, now } = desk;
    const writer = writerOver(raw, desk);
    const done = await deed(writer, { me: theDesk, at: now(), profile }, raw);
    await desk.causes(raw, { tenant, ...writer.stored(), told: done.told });
    await tellIn(raw, desk, done.told);
    return done;
  });
  if (told.length > 0) desk.database.listening.wake(desk.tenant);
  return result;
}
