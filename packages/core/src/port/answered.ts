/** How a verb over a storage answers: what `DeskPort` promises of every call. */
import { DeskError } from '../shared/desk-error.ts';
import type { CallOptions } from './call.ts';

/**
 * Answers with what `work` gives, with nothing but a `DeskError` (what else was thrown, as `failureOf` words it), or with
 * the signal's reason once aborted.
 */
export async function answered<Result>(
  options: CallOptions | undefined,
  work: () => Promise<Result>,
  failureOf: (thrown: unknown) => DeskError = (thrown) => DeskError.from(thrown),
): Promise<Result> {
  const signal = options?.signal;
  signal?.throwIfAborted();
  try {
    return await work();
  } catch (thrown) {
    signal?.throwIfAborted();
    throw failureOf(thrown);
  }
}
