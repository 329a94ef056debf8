/** Tickets and timelines in the database: a row of their own, or a line of an imported chunk. */
import { filesOf, parse, Ticket, TimelineEntry, type Decision } from '@chamado/core';
import { ageOf, linesWith, readLine, splitLines } from './chunk.ts';
import { countMove, nextRevision } from './counter.ts';
import type { EntryRow, ReadTx, TicketRow, WriteTx } from './desk.db.ts';
import { corrupted } from './failure.ts';
import { isRecord } from './readable.ts';

type Tx = ReadTx | WriteTx;

/** Where an imported ticket was written. */
export type Origin = Pick<TicketRow, 'chunk' | 'line'>;

/** A ticket as it is stored, and where it came from, if by an import. */
export type Stored = { readonly ticket: Ticket; readonly origin: Origin };

/** The ticket with this id. @throws DeskError `corrupted` naming it, where it is there and cannot be read. */
export async function readTicket(tx: Tx, id: string): Promise<Stored | undefined> {
  const row = await tx.objectStore('tickets').get(id);
  return row ? { ticket: wholeTicket(row.ticket, id), origin: originOf(row) } : findLine(tx, id);
}

/** The whole timeline of a ticket, oldest first. @throws DeskError `corrupted` where an entry cannot be read. */
export async function readTimeline(
  tx: Tx,
  { ticket: { id, number }, origin }: Stored,
): Promise<readonly TimelineEntry[]> {
  const rows = await tx.objectStore('entries').getAll(IDBKeyRange.bound([id], [id, []]));
  const past = await readPast(tx, origin);
  if (past === null) throw corrupted(`The timeline of ticket ${number}`);
  return [...past, ...rows.map(({ entry }) => entry)].map((entry, at) => wholeEntry(entry, number, at + 1));
}

/** Keeps a decision: ticket, entry, mails, and what follows from them. */
export async function keepDecision(tx: WriteTx, { ticket, entry, mails }: Decision, before?: Stored): Promise<void> {
  const revision = await nextRevision(tx);
  await countMove(tx, before?.ticket.stage ?? null, ticket.stage);
  await tx.objectStore('tickets').put(ticketRow(ticket, revision, before?.origin));
  await tx.objectStore('entries').add(entryRow(entry));
  for (const mail of mails) await tx.objectStore('mails').put({ id: mail.id, mail });
  const files = tx.objectStore('files');
  for (const { id } of filesOf(entry)) {
    const file = await files.get(id);
    if (file) await files.put({ id, by: file.by, attachment: file.attachment });
  }
}

export const ticketRow = (ticket: Ticket, revision: number, origin: Origin = {}): TicketRow => ({
  ...origin,
  id: ticket.id,
  stage: ticket.stage,
  age: ageOf(ticket),
  revision,
  ticket,
  ...(ticket.awaitingSince !== null && { awaiting: ticket.awaitingSince }),
});

const originOf = ({ chunk, line }: TicketRow): Origin =>
  chunk === undefined || line === undefined ? {} : { chunk, line };

export const entryRow = (entry: TimelineEntry): EntryRow => ({
  ticketId: entry.ticketId,
  version: entry.version,
  files: filesOf(entry).map(({ id }) => id),
  entry,
});

/** The imported ticket of this id. */
async function findLine(tx: Tx, id: string): Promise<Stored | undefined> {
  for (const head of await tx.objectStore('heads').getAll()) {
    const lines = linesWith(head, id);
    if (lines.length === 0) continue;
    const chunk = await tx.objectStore('chunks').get(head.id);
    const texts = splitLines(chunk?.tickets ?? '');
    for (const line of lines) {
      const found = readLine(texts[line]);
      // Another ticket's id may have the same hash; a damaged line is taken to be the one that is asked for.
      if (isRecord(found) && found['id'] !== id) continue;
      return { ticket: wholeTicket(found, id), origin: { chunk: head.id, line } };
    }
  }
  return undefined;
}

/** The entries a ticket was imported with; null where they cannot be read. */
async function readPast(tx: Tx, { chunk, line }: Origin): Promise<readonly unknown[] | null> {
  if (chunk === undefined || line === undefined) return [];
  const past = await tx.objectStore('pasts').get(chunk);
  const entries = readLine(splitLines(past?.timelines ?? '')[line]);
  return isList(entries) ? entries : null;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function wholeTicket(value: unknown, id: string): Ticket {
  try {
    return parse(Ticket, value, 'corrupted');
  } catch (cause) {
    throw corrupted(`Ticket ${isRecord(value) && typeof value['number'] === 'string' ? value['number'] : id}`, cause);
  }
}

function wholeEntry(value: unknown, number: string, version: number): TimelineEntry {
  try {
    return parse(TimelineEntry, value, 'corrupted');
  } catch (cause) {
    throw corrupted(`Entry ${String(version)} of ticket ${number}`, cause);
  }
}
