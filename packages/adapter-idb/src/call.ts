/** How every verb of this desk is called: what `DeskPort` promises of all of them. */
import { answered, type CallOptions } from '@chamado/core';
import { failureOf } from './failure.ts';

/** As `answered`, in the words of what a browser's storage reports. */
export const answer = <Result>(options: CallOptions | undefined, work: () => Promise<Result>): Promise<Result> =>
  answered(options, work, failureOf);
