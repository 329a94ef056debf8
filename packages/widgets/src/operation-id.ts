/** The name of one write, made before it is first sent and kept for every repetition. */
import type { OperationId } from '@chamado/core';

/** A UUIDv7 (RFC 9562, 5.7): unique for ever, and in the order of time, to the millisecond. */
export function newOperationId(): OperationId {
  const id = uuid(Date.now());
  if (!isName(id)) throw new TypeError(`${id} is no UUID`);
  return id;
}

function uuid(now: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // Version and variant.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const whole = now.toString(16).padStart(12, '0') + hex.slice(12);
  return whole.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

// What core's schema asks of it, without fetching zod before anything is sent.
const isName = (id: string): id is OperationId => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id);
