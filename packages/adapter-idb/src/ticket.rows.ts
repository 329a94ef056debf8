/** Tickets and entries on their way into the database: rows of their own, each with its seal. */
import { filesOf, type Decision, type Ticket, type TimelineEntry } from '@chamado/core';
import { ageOf } from './chunk.ts';
import { countMove, nextRevision } from './counter.ts';
import type { EntryRow, TicketRow, WriteTx } from './desk.db.ts';
import { sealOf } from './seal.ts';
import type { Origin } from './ticket.store.ts';

/** Keeps a decision: ticket, entry, mails, and what follows from them. */
export async function keepDecision(
  tx: WriteTx,
  { ticket, entry, mails }: Decision,
  before?: { readonly ticket: Ticket; readonly origin: Origin },
): Promise<void> {
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
  seal: sealOf(ticket),
  ...(ticket.awaitingSince !== null && { awaiting: ticket.awaitingSince }),
});

export const entryRow = (entry: TimelineEntry): EntryRow => ({
  ticketId: entry.ticketId,
  version: entry.version,
  files: filesOf(entry).map(({ id }) => id),
  entry,
  seal: sealOf(entry),
});
