/** How every verb of the desk in memory is called: what DeskPort promises of all of them. */
import { fingerprintOf, isRepeat } from '../port/operation.rules.ts';
import type { CallOptions, WriteOptions } from '../port/call.ts';
import { DeskError } from '../shared/desk-error.ts';
import { OperationId } from '../shared/ids.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import type { MemoryStore } from './memory.store.ts';

/** Answers as over a wire: later, with a copy, with nothing but a `DeskError`, and not at all once aborted. */
export async function answer<Result>(
  options: CallOptions | undefined,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  await Promise.resolve();
  options?.signal?.throwIfAborted();
  try {
    return structuredClone(await work());
  } catch (thrown) {
    throw DeskError.from(thrown);
  }
}

/** Does a write once: repeated under the same operation id, it answers with the first result. */
export type Once<Result> = (by: Person, options: WriteOptions, body: unknown, work: () => Result) => Result;

/** `Once` for one verb of a store. */
export function onceFor<Result>({ asked: kept }: MemoryStore, verb: string): Once<Result> {
  const results = new Map<string, { readonly result: Result }>();
  return (by, { operationId }, body, work) => {
    const key = JSON.stringify([by.id, parse(OperationId, operationId)]);
    const asked = fingerprintOf(verb, body);
    const first = results.get(key);
    if (isRepeat(kept.get(key), asked) && first) return first.result;
    const result = work();
    kept.set(key, asked);
    results.set(key, { result });
    return result;
  };
}
