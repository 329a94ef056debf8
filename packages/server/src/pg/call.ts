/** How every verb of this desk is called: what `DeskPort` promises of all of them. */
import { answered, DeskError, type CallOptions } from '@chamado/core';

/** As `answered`, in the words of what the database reports. */
export const answer = <Result>(options: CallOptions | undefined, work: () => Promise<Result>): Promise<Result> =>
  answered(options, work, failureOf);

/** Whether another write got in between, so that this one, done again, may well succeed. */
export const isCollision = (thrown: unknown): boolean => COLLISIONS.includes(stateOf(thrown));

// serialization_failure, deadlock_detected, unique_violation: another write was faster.
const COLLISIONS = ['40001', '40P01', '23505'];
// disk_full
const FULL = '53100';

// invalid_text_representation: of all that is asked, only a position is read by the database itself.
const UNREADABLE = '22P02';

function failureOf(thrown: unknown): DeskError {
  if (thrown instanceof DeskError) return thrown;
  if (stateOf(thrown) === FULL) {
    return new DeskError('full', 'The desk has no room left; right would be to tell whoever runs it', {
      cause: thrown,
    });
  }
  if (stateOf(thrown) === UNREADABLE) {
    return new DeskError('invalid', 'The position is not one that the desk gave; right would be to begin anew', {
      cause: thrown,
    });
  }
  // The database's own words are for the log: they may name what is nobody's business.
  return new DeskError('unavailable', 'The desk’s database did not answer; right would be to retry', { cause: thrown });
}

/** The SQLSTATE of what the database threw; empty where it was something else. */
const stateOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
