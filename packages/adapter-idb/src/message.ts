/** What the other tabs of a desk tell this one. */
import { Change, parse, Ticket } from '@chamado/core';
import { isRecord } from './readable.ts';

/** What another tab told; null where it runs another version of this page and means something else. */
export function messageIn(data: unknown): { change: Change; ticket?: Ticket } | null {
  if (!isRecord(data)) return null;
  try {
    const change = parse(Change, data['change']);
    return data['ticket'] === undefined ? { change } : { change, ticket: parse(Ticket, data['ticket']) };
  } catch {
    return null;
  }
}
