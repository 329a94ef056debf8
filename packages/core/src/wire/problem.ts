/** A refusal on the wire: RFC 9457 problems that carry a `DeskError`, both ways. */
import type { DeskErrorCode } from '../shared/desk-error.ts';

/** The status each code travels under, unless the route knows better: a stale `If-Match` is 412, a key that is missing 400. */
export const statusOf: Readonly<Record<DeskErrorCode, number>> = {
  invalid: 422,
  not_signed_in: 401,
  not_found: 404,
  not_allowed: 403,
  conflict: 409,
  reused: 422,
  full: 507,
  blocked: 503,
  corrupted: 500,
  too_large: 413,
  wrong_type: 415,
  unsupported: 404,
  unavailable: 503,
};

/** A short phrase for each code, the same for every occurrence. */
export const titleOf: Readonly<Record<DeskErrorCode, string>> = {
  invalid: 'What was sent is not right',
  not_signed_in: 'The desk does not know who asks',
  not_found: 'There is no such thing',
  not_allowed: 'This may not be done',
  conflict: 'It has moved on since it was seen',
  reused: 'The operation id served another write',
  full: 'There is no room left',
  blocked: 'The storage is held elsewhere',
  corrupted: 'Something stored cannot be read',
  too_large: 'This is too large',
  wrong_type: 'This kind of file is not taken',
  unsupported: 'This desk cannot do that',
  unavailable: 'The desk did not answer',
};

/** The media type of a problem. */
export const PROBLEM_TYPE = 'application/problem+json';

/** The codes whose message tells of the server's own inside: it is logged, and the title is sent instead. */
export const isInternal = (code: DeskErrorCode): boolean =>
  code === 'full' || code === 'blocked' || code === 'corrupted' || code === 'unavailable';
