/** The name of one write, made before it is first sent and kept for every repetition. */
import type { OperationId } from '@chamado/core';
import { v7 } from 'uuid';

/** A UUIDv7: unique for ever, and in the order of time. */
export function newOperationId(): OperationId {
  const id = v7();
  if (!isName(id)) throw new TypeError('uuid made no name that fits an OperationId');
  return id;
}

// What core's schema asks of it, without fetching zod before anything is sent.
const isName = (id: string): id is OperationId => id.length > 0 && id.length <= 64;
