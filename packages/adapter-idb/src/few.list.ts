/** Lists of stages that hold few tickets, as a desk's open work does beside years of closed ones: read by index, and no more. */
import {
  evaluate,
  inScope,
  ticketColumns,
  withinScope,
  type Person,
  type PortalProfile,
  type Stage,
  type Ticket,
  type TicketPage,
  type AskedQuery,
} from '@chamado/core';
import { mayHold, readLines } from './chunk.ts';
import { readCounts } from './counter.ts';
import type { ReadTx } from './desk.db.ts';
import { isReadable } from './readable.ts';

/** So many are read and sorted within a frame or two; for more, everything is read once and kept. */
const FEW = 1000;
const CHUNKS_AT_MOST = 4;

/** The page, whatever its filters and order, or null where the stages hold too many tickets, or the query names none. */
export async function fewPage(
  tx: ReadTx,
  person: Person,
  profile: PortalProfile,
  query: AskedQuery,
): Promise<TicketPage | null> {
  const tickets = query.stages ? await readFew(tx, query.stages) : null;
  if (!tickets) return null;
  const seen = tickets.filter((ticket) => inScope(person, ticket, query.scope));
  return evaluate(ticketColumns(profile), seen, withinScope(query));
}

async function readFew(tx: ReadTx, stages: readonly Stage[]): Promise<readonly Ticket[] | null> {
  const counts = await readCounts(tx);
  if (stages.reduce((sum, stage) => sum + counts[stage], 0) > FEW) return null;
  const heads = (await tx.objectStore('heads').getAll()).filter((head) => mayHold(head, stages));
  if (heads.length > CHUNKS_AT_MOST) return null;
  const rows = tx.objectStore('tickets');
  const found: Ticket[] = [];
  for (const stage of new Set(stages)) {
    const ofStage = await rows.index('byStage').getAll(IDBKeyRange.bound([stage], [stage, []]));
    found.push(...ofStage.map(({ ticket }) => ticket).filter(isReadable));
  }
  for (const { id } of heads) {
    const chunk = await tx.objectStore('chunks').get(id);
    const changed = new Set(await rows.index('byChunk').getAllKeys(id));
    const imported = readLines(chunk?.tickets ?? '').filter(isReadable);
    found.push(...imported.filter((ticket) => !changed.has(ticket.id)));
  }
  return found;
}
