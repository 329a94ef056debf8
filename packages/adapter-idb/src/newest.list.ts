/** One page of the newest tickets, read by index: the first page of a hundred thousand without reading the others. */
import {
  readCursor,
  writeCursor,
  type ColumnSet,
  type Sort,
  type Stage,
  type Ticket,
  type TicketPage,
} from '@chamado/core';
import { comparePlaces, mayHold, placeOf, readLine, splitLines, type Place } from './chunk.ts';
import { readCounts } from './counter.ts';
import type { HeadRow, ReadTx } from './desk.db.ts';
import { isReadable } from './readable.ts';

/** What is asked: tickets of all stages, or of some; the page behind a cursor. */
export type NewestQuery = {
  readonly stages?: readonly Stage[] | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
};

/** The one order this reads. Its cursors are those of the query language, so that any list goes on from them. */
export const newestFirst: readonly Sort[] = [{ column: 'openedAt', direction: 'descending' }];

/** So many chunks cost no more than a frame; where more are needed, reading everything once is better. */
const CHUNKS_AT_MOST = 4;

/** The page, or null where it would have to look too far. */
export async function newestPage(tx: ReadTx, { stages, limit, after }: NewestQuery): Promise<TicketPage | null> {
  const from = after === undefined ? null : placeIn(after);
  const heads = await tx.objectStore('heads').getAll();
  const chunks = heads.filter((head) => mayHold(head, stages) && (from === null || head.oldest >= from.age));
  let found = await readRows(tx, stages, from, limit + 1);
  let read = 0;
  for (const head of chunks.sort((a, b) => a.newest - b.newest)) {
    const last = found[limit];
    if (last && placeOf(last).age < head.newest) break;
    if ((read += 1) > CHUNKS_AT_MOST) return null;
    const more = await readChunk(tx, head, stages, from, limit + 1);
    found = [...found, ...more].sort((a, b) => comparePlaces(placeOf(a), placeOf(b))).slice(0, limit + 1);
  }
  const items = found.slice(0, limit);
  const counts = await readCounts(tx);
  return {
    items,
    next: found.length > limit ? cursorBehind(items.at(-1)) : null,
    total: Object.entries(counts).reduce((sum, [stage, count]) => (isAmong(stages, stage) ? sum + count : sum), 0),
  };
}

async function readRows(
  tx: ReadTx,
  stages: readonly Stage[] | undefined,
  from: Place | null,
  limit: number,
): Promise<readonly Ticket[]> {
  const rows = tx.objectStore('tickets');
  const behind: readonly (number | string)[] = from ? [from.age, from.id] : [];
  const ranges = stages
    ? [...new Set(stages)].map((stage) =>
        rows.index('byStage').getAll(IDBKeyRange.bound([stage, ...behind], [stage, []], from !== null), limit),
      )
    : [rows.index('newest').getAll(from ? IDBKeyRange.lowerBound([...behind], true) : null, limit)];
  const found = (await Promise.all(ranges)).flat().map(({ ticket }) => ticket);
  return found
    .filter(isReadable)
    .sort((a, b) => comparePlaces(placeOf(a), placeOf(b)))
    .slice(0, limit);
}

/** The first tickets of a chunk that are not told better by a row. */
async function readChunk(
  tx: ReadTx,
  { id }: HeadRow,
  stages: readonly Stage[] | undefined,
  from: Place | null,
  limit: number,
): Promise<readonly Ticket[]> {
  const [chunk, keys] = await Promise.all([
    tx.objectStore('chunks').get(id),
    tx.objectStore('tickets').index('byChunk').getAllKeys(id),
  ]);
  const changed = new Set(keys);
  const found: Ticket[] = [];
  for (const line of splitLines(chunk?.tickets ?? '')) {
    const ticket = readLine(line);
    if (!isReadable(ticket) || changed.has(ticket.id) || !isAmong(stages, ticket.stage)) continue;
    if (from && comparePlaces(placeOf(ticket), from) <= 0) continue;
    if (found.push(ticket) === limit) break;
  }
  return found;
}

const isAmong = (stages: readonly string[] | undefined, stage: string): boolean => stages?.includes(stage) ?? true;

const columns: ColumnSet<Ticket> = [{ name: 'openedAt', kind: 'instant', read: ({ openedAt }) => openedAt }];

function placeIn(after: string): Place {
  const { keys, id } = readCursor(columns, newestFirst, after);
  return { age: -Number(keys[0]), id };
}

const cursorBehind = (ticket: Ticket | undefined): string | null =>
  ticket ? writeCursor(newestFirst, { keys: [-placeOf(ticket).age], id: ticket.id }) : null;
