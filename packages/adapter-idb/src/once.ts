/** Writes that are done once, however often they are sent. */
import {
  fingerprintOf,
  isRepeat,
  OperationId,
  parse,
  type Output,
  type Person,
  type Schema,
  type WriteOptions,
} from '@chamado/core';
import type { WriteTx } from './desk.db.ts';

/** One write: who asks for what, under which operation id, and of which kind its result is. */
export type Operation<S extends Schema> = {
  readonly verb: string;
  readonly body: unknown;
  readonly by: Person;
  readonly result: S;
  readonly options: WriteOptions;
};

/** Whether the write was done by this call, and what it answered when it was done. */
export type Done<Result> = { readonly result: Result; readonly fresh: boolean };

/** Does a write once, also when two tabs try at once: repeated, it answers with the first result, kept in the same transaction. */
export async function once<S extends Schema>(
  tx: WriteTx,
  { verb, body, by, result: schema, options }: Operation<S>,
  work: () => Promise<Output<S>>,
): Promise<Done<Output<S>>> {
  const operations = tx.objectStore('operations');
  const key: [string, string] = [by.id, parse(OperationId, options.operationId)];
  const asked = fingerprintOf(verb, body);
  const kept = await operations.get(key);
  if (isRepeat(kept?.asked, asked)) return { result: parse(schema, kept?.result, 'corrupted'), fresh: false };
  const result = await work();
  await operations.put({ asked, result }, key);
  return { result, fresh: true };
}
