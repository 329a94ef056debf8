/** What comes due without anybody asking: expiry after the window (T15), and forgotten files. One tab at a time does it. */
import { decideApply, dueCommands, theDesk, type Decision } from '@chamado/core';
import { readLines } from './chunk.ts';
import type { ReadTx } from './desk.db.ts';
import type { DeskStore } from './desk.store.ts';
import { sweepFiles } from './file.port.ts';
import { sweepImports } from './import.sweep.ts';
import { isReadable } from './readable.ts';
import { readTicket } from './ticket.parsed.ts';
import { keepDecision } from './ticket.rows.ts';
import { tell } from './ticket.writes.ts';

/** Applies what came due, in the desk's own name, and forgets files that nobody attached; answers how many commands that were. */
export async function applyDue(store: DeskStore): Promise<number> {
  const waiting = await store.connection.read(readWaiting);
  let applied = 0;
  for (const { ticket } of dueCommands(waiting, store.now(), store.profile.policy)) {
    const decision = await applyOne(store, ticket.id);
    if (!decision) continue;
    tell(store, decision);
    applied += 1;
  }
  await sweepFiles(store);
  await sweepImports(store);
  return applied;
}

/** What is due of a ticket as it stands now: decided and stored; null where somebody was faster. */
function applyOne({ connection, now, profile }: DeskStore, id: string): Promise<Decision | null> {
  return connection.write(async (tx) => {
    const before = await readTicket(tx, id);
    const at = now();
    const [due] = dueCommands(before ? [before.ticket] : [], at, profile.policy);
    if (!due) return null;
    const people = await tx.objectStore('people').getAll();
    const { version } = due.ticket;
    const decision = decideApply({ ...due, version, by: theDesk, at, profile, people, files: null });
    await keepDecision(tx, decision, before);
    return decision;
  });
}

/** Tickets for which the clock runs: rows that say so, and those of chunks that hold such. */
async function readWaiting(tx: ReadTx) {
  const rows = await tx.objectStore('tickets').index('awaiting').getAll();
  const waiting = rows.map(({ ticket }) => ticket).filter(isReadable);
  const heads = await tx.objectStore('heads').getAll();
  for (const { id } of heads.filter(({ awaiting }) => awaiting)) {
    const [chunk, keys] = await Promise.all([
      tx.objectStore('chunks').get(id),
      tx.objectStore('tickets').index('byChunk').getAllKeys(id),
    ]);
    const changed = new Set(keys);
    const imported = readLines(chunk?.tickets ?? '').filter(isReadable);
    waiting.push(...imported.filter(({ id: ticketId }) => !changed.has(ticketId)));
  }
  return waiting;
}
