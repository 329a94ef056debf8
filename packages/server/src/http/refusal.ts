/** A refusal as an answer: an RFC 9457 problem under the status that its code, or the protocol, asks for. */
import { DeskError, type DeskErrorOptions } from '@chamado/core';
import { PROBLEM_TYPE } from '@chamado/core/wire';
import { problemOf, statusOf } from '@chamado/core/wire/server';

/** What HTTP itself refuses: the request is not one this wire can read, whatever it asks. */
export class ProtocolError extends DeskError {
  readonly status: number;

  constructor(status: number, message: string, options: DeskErrorOptions = {}) {
    super('invalid', message, options);
    this.status = status;
  }
}

/** What stands now, for whoever came with a version that is stale. */
export type Current = { readonly answer: unknown; readonly etag: string | undefined };

/** The answer to a refused request; with `current`, a stale version’s. */
export function refusal(error: DeskError, current?: Current): Response {
  const status = current ? 412 : error instanceof ProtocolError ? error.status : statusOf[error.code];
  const headers = new Headers({ 'content-type': PROBLEM_TYPE });
  if (current?.etag !== undefined) headers.set('etag', current.etag);
  if (status === 401) headers.set('www-authenticate', 'Bearer');
  if (status === 503) headers.set('retry-after', '1');
  return new Response(JSON.stringify(problemOf(error, status, current?.answer)), { status, headers });
}
