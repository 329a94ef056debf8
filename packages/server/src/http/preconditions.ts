/** What a write bears in its headers: the operation id that makes it one write, and the version that was seen. */
import { ProtocolError } from './refusal.ts';

/** The `Idempotency-Key`, quoted or not. Refused (400) where it is missing. */
export function operationIdOf({ headers }: Request): string {
  const key = headers.get('idempotency-key')?.replace(/^"(.*)"$/, '$1');
  if (key) return key;
  throw new ProtocolError(400, 'Idempotency-Key: right would be a UUID of this write, the same when it is repeated', {
    fields: [{ field: 'Idempotency-Key', code: 'required' }],
  });
}

/** The version in `If-Match`. Refused where it is missing (428), or is no version that an `ETag` gave (400). */
export function versionOf({ headers }: Request): number {
  const asked = headers.get('if-match');
  const code = asked === null ? 'required' : 'malformed';
  const version = /^"(\d{1,15})"$/.exec(asked ?? '')?.[1];
  if (version !== undefined) return Number(version);
  throw new ProtocolError(asked === null ? 428 : 400, 'If-Match: right would be the ETag of what was seen', {
    fields: [{ field: 'If-Match', code }],
  });
}

/** The `ETag` of an answer: its `version`, or how many `entries` it has. */
export function etagOf(answer: unknown, by: 'version' | 'entries' | undefined): string | undefined {
  if (by === undefined || typeof answer !== 'object' || answer === null) return undefined;
  const found: unknown = Reflect.get(answer, by);
  return `"${String(Array.isArray(found) ? found.length : found)}"`;
}
