/** What the browser's storage reports, as a `DeskError` that a person can act on. */
import { DeskError, type DeskErrorCode } from '@chamado/core';

/** The failure of a verb: a `DeskError` as it is, an exception of the storage by its name. */
export function failureOf(thrown: unknown): DeskError {
  if (thrown instanceof DeskError || !(thrown instanceof Error)) return DeskError.from(thrown);
  const known = failures[thrown.name];
  return known ? new DeskError(known[0], known[1], { cause: thrown }) : DeskError.from(thrown);
}

/** What was stored cannot be read: `what` names it. */
export const corrupted = (what: string, cause?: unknown): DeskError =>
  new DeskError('corrupted', `${what} is stored damaged in this browser; everything else can still be used`, { cause });

const DENIED = 'This browser denies the site its storage; right would be to leave the private window, or to allow it';

const failures: Readonly<Partial<Record<string, readonly [DeskErrorCode, string]>>> = {
  QuotaExceededError: [
    'full',
    'This browser has no room left for the site; right would be to free some, then to retry',
  ],
  VersionError: ['blocked', 'A newer version of this page has changed the storage; right would be to reload this one'],
  SecurityError: ['unavailable', DENIED],
  // Firefox says so in its private windows, where nothing may be stored.
  InvalidStateError: ['unavailable', DENIED],
  UnknownError: ['unavailable', 'This browser’s storage failed; right would be to retry, then to restart the browser'],
  AbortError: ['unavailable', 'The browser broke off the write, and nothing of it was kept; right would be to retry'],
  TransactionInactiveError: [
    'unavailable',
    'The browser broke off the write, and nothing of it was kept; right would be to retry',
  ],
  DataCloneError: ['invalid', 'What was handed in cannot be stored; right would be plain data'],
  NotReadableError: ['corrupted', 'Something is stored damaged in this browser; right would be to retry without it'],
  NotFoundError: ['corrupted', 'The storage of this desk is incomplete; right would be to delete the site’s data'],
};
