/** How the queue changes: each rule takes it as it stands and gives it back whole, so that a store has only to keep it. */
import { DeskError, fingerprintOf, type Instant, type OperationId } from '@chamado/core';
import { isLocal } from './local-id.ts';
import { lineOf, versionAfter, type Arrived, type Queue, type QueuedWrite, type Refused, type Write } from './queue.ts';
import { namesIn, renamed } from './renamed.ts';

const MOST_NAMES = 500;

/** A write and the operation it is. */
export type NewWrite = { readonly operationId: OperationId; readonly write: Write; readonly at: Instant };

/**
 * Puts a write at the end. One that waits already is itself again; one that was refused is mended in its place.
 *
 * @throws DeskError `reused` where the operation waits with another body, `not_found` for a ticket that was let go of.
 */
export function queued(queue: Queue, { operationId, write: given, at }: NewWrite): Queue {
  const write = renamed(given, queue);
  if (isForNothing(queue, write)) throw new DeskError(neverOpened.code, neverOpened.message);
  const known = rowOf(queue, operationId);
  if (!known) {
    const row = { operationId, order: queue.next, at, write: chained(queue, write), attempts: 0, refused: null };
    return { ...queue, rows: [...queue.rows, row], next: queue.next + 1 };
  }
  if (known.refused) return retried(queue, operationId, write);
  // What stands behind others was given their versions meanwhile.
  if (bodyOf(known.write) !== bodyOf(write))
    throw new DeskError(
      'reused',
      'This operation waits to be sent with another body; right would be a new id for each',
    );
  return queue;
}

/** It is about to be sent. */
export const attempted = (queue: Queue, operationId: OperationId): Queue =>
  withRow(queue, operationId, (row) => ({ ...row, attempts: row.attempts + 1 }));

/** The desk has it: what was written on top of it goes on from what the desk answered. */
export function arrived(queue: Queue, operationId: OperationId, ticket: Arrived): Queue {
  const row = rowOf(queue, operationId);
  if (!row) return queue;
  const after = rechained(queue, row, versionAfter(row.write), ticket.version);
  if (row.write.verb !== 'open') return without(after, row);
  const names = [...queue.names, [row.write.localId, ticket.id] as const].slice(-MOST_NAMES);
  const rows = after.rows.map((each) => ({ ...each, write: renamed(each.write, { names }) }));
  return without({ ...after, rows, names }, row);
}

/** The desk will not have it: it waits for the person, and its line with it. */
export const refused = (queue: Queue, operationId: OperationId, why: Refused): Queue =>
  withRow(queue, operationId, (row) => ({ ...row, refused: why }));

/** The person has it sent again, as it was or mended. */
export function retried(queue: Queue, operationId: OperationId, mended?: Write): Queue {
  const row = rowOf(queue, operationId);
  if (!row) return queue;
  const write = mended ? renamed(mended, queue) : row.write;
  if (isForNothing(queue, write)) return queue;
  const chained = rechained(queue, row, versionAfter(row.write), versionAfter(write));
  return withRow(chained, operationId, (each) => ({ ...each, write, refused: null }));
}

/** The person lets go of it: what was written on top of it goes on from what it had stood on. */
export function discarded(queue: Queue, operationId: OperationId): Queue {
  const row = rowOf(queue, operationId);
  if (!row) return queue;
  const { write } = row;
  if (write.verb !== 'open') return without(rechained(queue, row, versionAfter(write), write.version), row);
  const rows = queue.rows.map((each) =>
    namesIn(each.write).includes(write.localId) ? { ...each, refused: each.refused ?? neverOpened } : each,
  );
  return without({ ...queue, rows }, row);
}

/** Whoever made it took it back: where it was never sent, it was never written. */
export function withdrawn(queue: Queue, operationId: OperationId): Queue {
  return rowOf(queue, operationId)?.attempts === 0 ? discarded(queue, operationId) : queue;
}

/** What is to be sent next: the head of a line, those first that were tried least; null where all wait for the person. */
export function nextOf({ rows }: Queue): QueuedWrite | null {
  const lines = new Set<string>();
  const heads = rows.filter(({ write }) => {
    const line = lineOf(write);
    return !lines.has(line) && lines.add(line);
  });
  const ready = heads.filter(({ refused: why, write }) => !why && !namesIn(write).some(isLocal));
  return ready.reduce<QueuedWrite | null>(
    (first, row) => (first && first.attempts <= row.attempts ? first : row),
    null,
  );
}

export const rowOf = ({ rows }: Queue, operationId: OperationId): QueuedWrite | undefined =>
  rows.find((row) => row.operationId === operationId);

/** Made on the very version that an unsent write of his was made on, it goes behind his last: nobody else came between. */
function chained({ rows }: Queue, write: Write): Write {
  if (write.verb === 'open') return write;
  const line = rows.map((row) => row.write).filter((other) => lineOf(other) === lineOf(write));
  const [last] = line.slice(-1);
  const isBeside = line.some((other) => other.verb !== 'open' && other.version === write.version);
  return last && isBeside ? { ...write, version: versionAfter(last) } : write;
}

/** The versions of a line behind `row`, moved from what it was to leave behind to what it leaves behind. */
function rechained(queue: Queue, row: QueuedWrite, was: number, is: number): Queue {
  if (was === is) return queue;
  const chain = { was, is };
  const rows = queue.rows.map((each) => {
    const { write } = each;
    const follows = each.order > row.order && lineOf(write) === lineOf(row.write);
    if (!follows || write.verb === 'open' || write.version !== chain.was) return each;
    const moved = { ...write, version: chain.is };
    chain.was = versionAfter(write);
    chain.is = versionAfter(moved);
    return { ...each, write: moved };
  });
  return { ...queue, rows };
}

/** Whether it names a ticket that was opened here and will never be sent. */
const isForNothing = ({ rows }: Queue, write: Write): boolean =>
  namesIn(write).some(
    (id) => isLocal(id) && !rows.some((row) => row.write.verb === 'open' && row.write.localId === id),
  );

const withRow = (queue: Queue, operationId: OperationId, change: (row: QueuedWrite) => QueuedWrite): Queue => ({
  ...queue,
  rows: queue.rows.map((row) => (row.operationId === operationId ? change(row) : row)),
});

const without = (queue: Queue, { operationId }: QueuedWrite): Queue => ({
  ...queue,
  rows: queue.rows.filter((row) => row.operationId !== operationId),
});

const bodyOf = (write: Write): string => fingerprintOf(write.verb, { ...write, version: 0 });

const neverOpened: Refused = {
  code: 'not_found',
  message: 'The ticket it is for was never sent; right would be to copy the text to another',
  fields: [],
  reason: null,
};
