/** How a repeated write is known: nothing is done twice, and no operation id serves two writes. */
import { DeskError } from '../shared/desk-error.ts';

/** What a write asks, as text that is the same for the same verb and body, whatever the order of its keys. */
export const fingerprintOf = (verb: string, body: unknown): string =>
  JSON.stringify([verb, body], (_, value: unknown) => sorted(value));

/**
 * Whether a write was done before: `kept` is the fingerprint stored under this person's operation id, if any. Only a
 * write that was done is kept: what was refused may be sent again, mended, under the same id.
 *
 * @throws DeskError `reused` where the id was used for another write.
 */
export function isRepeat(kept: string | undefined, asked: string): boolean {
  if (kept === undefined || kept === asked) return kept === asked;
  throw new DeskError('reused', 'This operation id was used for another write; right would be a new one for each');
}

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
