/** Addresses of tickets that only this browser knows yet. */
import { parse, TicketId, type OperationId } from '@chamado/core';

const PREFIX = 'local-';
const LONGEST_ID = 64;

/** The address of what that operation opens, until the desk gives it one: the same however often it is asked. */
export const localIdOf = (operationId: OperationId): TicketId =>
  parse(TicketId, PREFIX + operationId.slice(PREFIX.length - LONGEST_ID));

export const isLocal = (id: string): boolean => id.startsWith(PREFIX);
