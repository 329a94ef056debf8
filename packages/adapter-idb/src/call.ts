/** How every verb of this desk is called: what `DeskPort` promises of all of them. */
import type { CallOptions } from '@chamado/core';
import { failureOf } from './failure.ts';

/** Answers with what `work` gives, with nothing but a `DeskError`, or with the signal's reason once aborted. */
export async function answer<Result>(options: CallOptions | undefined, work: () => Promise<Result>): Promise<Result> {
  const signal = options?.signal;
  signal?.throwIfAborted();
  try {
    return await work();
  } catch (thrown) {
    signal?.throwIfAborted();
    throw failureOf(thrown);
  }
}
