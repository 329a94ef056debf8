/** The seal on what this desk wrote: whoever reads it back unchanged need not ask the schema again. */
import { TICKET_MARK, type Ticket, type TimelineEntry } from '@chamado/core';

/** The seal of a value: of its text, under today's schemas. */
export function sealOf(value: unknown): string {
  const text = JSON.stringify(value);
  // FNV-1a over UTF-16 units, and the length: what damages a row by chance does not keep both.
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${TICKET_MARK}/${String(text.length)}/${String(hash >>> 0)}`;
}

/** Whether it is a ticket as it was sealed. */
export const isSealedTicket = (value: unknown, seal: string | undefined): value is Ticket => isAsSealed(value, seal);

/** Whether it is an entry as it was sealed. */
export const isSealedEntry = (value: unknown, seal: string | undefined): value is TimelineEntry =>
  isAsSealed(value, seal);

const isAsSealed = (value: unknown, seal: string | undefined): boolean =>
  seal !== undefined && value !== undefined && seal === sealOf(value);
