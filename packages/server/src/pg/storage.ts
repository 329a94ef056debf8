/** This desk as a storage: every read and every write of core's ports is one transaction. */
import { createHash } from 'node:crypto';
import {
  fingerprintOf,
  isRepeat,
  OperationId,
  parse,
  type DeskStorage,
  type Person,
  type StorageWriter,
  type Told,
  type Verb,
  type WriteOptions,
  type Written,
} from '@chamado/core';
import { answer } from './call.ts';
import type { Tx } from './database.ts';
import type { PgDesk } from './pg.desk.ts';
import { readerOver } from './storage.reader.ts';
import { writerOver } from './storage.writer.ts';
import { readAs, writeAs } from './transaction.ts';

/** What a write does with the transaction itself, beside core's verbs. */
export type Work = (tx: StorageWriter, me: Person, raw: Tx) => Promise<Written>;

/** The storage as `person` uses it. */
export const pgStorage = (desk: PgDesk, person: Person): DeskStorage => ({
  profile: desk.profile,
  now: desk.now,
  newId: desk.newId,
  me: () => answer(undefined, () => readAs(desk, person, (_tx, me) => Promise.resolve(me))),
  read: (options, work) => answer(options, () => readAs(desk, person, (tx, me) => work(readerOver(tx, desk), me))),
  write: (verb, options, work) => writeOnce(desk, person, verb, options, work),
});

/** Does a write once, also where two processes try at once: repeated, it answers with the first result. */
export const writeOnce = (
  desk: PgDesk,
  person: Person,
  verb: Verb,
  options: WriteOptions,
  work: Work,
): Promise<unknown> =>
  answer(options, async () => {
    const operation = parse(OperationId, options.operationId);
    const asked = createHash('sha256').update(fingerprintOf(verb.name, verb.body)).digest('base64');
    await desk.feed.started();
    // What a write is told again is told once: by the attempt that was stored.
    const written = await inTurn(desk, verb, () =>
      writeAs(desk, person, async (tx, me) => {
        const kept = await keptOf(tx, desk, me, operation);
        if (isRepeat(kept?.asked, asked)) return { result: kept?.result, isNew: false };
        const writer = writerOver(tx, desk);
        const { result, told } = await work(writer, me, tx);
        await desk.causes(tx, { tenant: desk.tenant, ...writer.stored(), told });
        options.signal?.throwIfAborted();
        await tellIn(tx, desk, told);
        await tx
          .insertInto('operations')
          .values({
            tenant: desk.tenant,
            person: me.id,
            operation,
            asked,
            // JSON has no undefined: a write that answers nothing keeps null.
            result: JSON.stringify(result ?? null),
          })
          .execute();
        return { result, isNew: told.length > 0 };
      }),
    );
    if (written.isNew) desk.database.listening.wake(desk.tenant);
    return written.result;
  });

/** Openings draw from one counter: one at a time here saves the database from refusing most of them. */
const inTurn = <Result>({ tenant, turns }: PgDesk, { name }: Verb, work: () => Promise<Result>): Promise<Result> =>
  name === 'tickets.open' ? turns(tenant, work) : work();

const keptOf = (tx: Tx, { tenant }: PgDesk, { id }: Person, operation: string) =>
  tx
    .selectFrom('operations')
    .select(['asked', 'result'])
    .where('tenant', '=', tenant)
    .where('person', '=', id)
    .where('operation', '=', operation)
    .executeTakeFirst();

/** Whoever watches hears of it once the transaction stands. */
export async function tellIn(tx: Tx, { tenant }: PgDesk, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return;
  await tx
    .insertInto('changes')
    .values(
      told.map(({ change, ticket }) => ({ tenant, change: JSON.stringify(change), ticket_id: ticket?.id ?? null })),
    )
    .execute();
}
