/** Tickets and timelines in the database: a row of their own, or a line of an imported chunk. Nothing here judges what it reads. */
import { linesWith, readLine, splitLines } from './chunk.ts';
import type { ReadTx, TicketRow, WriteTx } from './desk.db.ts';
import { isRecord } from './readable.ts';

type Tx = ReadTx | WriteTx;

/** Where an imported ticket was written. */
export type Origin = Pick<TicketRow, 'chunk' | 'line'>;

/** A ticket as it lies in the database, whatever that is; `seal` as it was written. */
export type Raw = { readonly value: unknown; readonly seal: string | undefined; readonly origin: Origin };

/** The ticket with this id, unread. */
export async function rawTicket(tx: Tx, id: string): Promise<Raw | undefined> {
  const row = await tx.objectStore('tickets').get(id);
  return row ? { value: row.ticket, seal: row.seal, origin: originOf(row) } : findLine(tx, id);
}

/** Its timeline, oldest first and unread; null where what was imported of it is lost. */
export async function rawTimeline(tx: Tx, id: string, origin: Origin): Promise<readonly Omit<Raw, 'origin'>[] | null> {
  const rows = await tx.objectStore('entries').getAll(IDBKeyRange.bound([id], [id, []]));
  const past = await readPast(tx, origin);
  return (
    past && [
      ...past.map((value) => ({ value, seal: undefined })),
      ...rows.map(({ entry, seal }) => ({ value: entry, seal })),
    ]
  );
}

const originOf = ({ chunk, line }: TicketRow): Origin =>
  chunk === undefined || line === undefined ? {} : { chunk, line };

/** The imported ticket of this id. */
async function findLine(tx: Tx, id: string): Promise<Raw | undefined> {
  for (const head of await tx.objectStore('heads').getAll()) {
    const lines = linesWith(head, id);
    if (lines.length === 0) continue;
    const chunk = await tx.objectStore('chunks').get(head.id);
    const texts = splitLines(chunk?.tickets ?? '');
    for (const line of lines) {
      const found = readLine(texts[line]);
      // Another ticket's id may have the same hash; a damaged line is taken to be the one that is asked for.
      if (isRecord(found) && found['id'] !== id) continue;
      return { value: found, seal: undefined, origin: { chunk: head.id, line } };
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
