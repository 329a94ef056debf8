/** Tickets and timelines out of the database, read by their schemas: for who writes, and for what bears no seal. */
import { parse, Ticket, TimelineEntry } from '@chamado/core';
import type { ReadTx, WriteTx } from './desk.db.ts';
import { corrupted } from './failure.ts';
import { isRecord } from './readable.ts';
import { rawTicket, rawTimeline, type Origin } from './ticket.store.ts';

type Tx = ReadTx | WriteTx;

/** A ticket as it is stored, and where it came from, if by an import. */
export type Stored = { readonly ticket: Ticket; readonly origin: Origin };

/** The ticket with this id. @throws DeskError `corrupted` naming it, where it is there and cannot be read. */
export async function readTicket(tx: Tx, id: string): Promise<Stored | undefined> {
  const raw = await rawTicket(tx, id);
  return raw && { ticket: wholeTicket(raw.value, id), origin: raw.origin };
}

/** The whole timeline of a ticket, oldest first. @throws DeskError `corrupted` where an entry cannot be read. */
export async function readTimeline(
  tx: Tx,
  { ticket: { id, number }, origin }: Stored,
): Promise<readonly TimelineEntry[]> {
  const raw = await rawTimeline(tx, id, origin);
  return wholeTimeline(raw && raw.map(({ value }) => value), number);
}

export function wholeTicket(value: unknown, id: string): Ticket {
  try {
    return parse(Ticket, value, 'corrupted');
  } catch (cause) {
    throw corrupted(`Ticket ${isRecord(value) && typeof value['number'] === 'string' ? value['number'] : id}`, cause);
  }
}

export function wholeTimeline(entries: readonly unknown[] | null, number: string): readonly TimelineEntry[] {
  if (entries === null) throw corrupted(`The timeline of ticket ${number}`);
  return entries.map((entry, at) => wholeEntry(entry, number, at + 1));
}

function wholeEntry(value: unknown, number: string, version: number): TimelineEntry {
  try {
    return parse(TimelineEntry, value, 'corrupted');
  } catch (cause) {
    throw corrupted(`Entry ${String(version)} of ticket ${number}`, cause);
  }
}
