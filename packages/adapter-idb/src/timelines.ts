/** Every timeline of this desk at once: for figures over thousands of tickets, looked at and not parsed. */
import type { TicketId, TimelineEntry } from '@chamado/core';
import { readLines } from './chunk.ts';
import type { ReadTx, WriteTx } from './desk.db.ts';
import { isReadable, isRecord } from './readable.ts';

/** The timelines by ticket, oldest entry first: what came by an import, then what was written here. What cannot be read is left out. */
export async function readTimelines(tx: ReadTx | WriteTx): Promise<ReadonlyMap<TicketId, readonly TimelineEntry[]>> {
  const timelines = new Map<TicketId, TimelineEntry[]>();
  const [heads, chunks, pasts, rows] = await Promise.all([
    tx.objectStore('heads').getAllKeys(),
    tx.objectStore('chunks').getAll(),
    tx.objectStore('pasts').getAll(),
    tx.objectStore('entries').getAll(),
  ]);
  const whole = new Set(heads);
  for (const { id, tickets } of chunks) {
    if (!whole.has(id)) continue;
    const past = readLines(pasts.find((one) => one.id === id)?.timelines ?? '');
    for (const [line, ticket] of readLines(tickets).entries()) {
      const entries = past[line];
      if (isReadable(ticket) && Array.isArray(entries)) timelines.set(ticket.id, entries.filter(isEntry));
    }
  }
  for (const { entry } of rows) {
    const known = timelines.get(entry.ticketId);
    if (known) known.push(entry);
    else timelines.set(entry.ticketId, [entry]);
  }
  return timelines;
}

const isEntry = (value: unknown): value is TimelineEntry =>
  isRecord(value) && typeof value['at'] === 'string' && [value['command'], value['by'], value['to']].every(isRecord);
