/** The desk's figures, kept by the same transaction as what they count. */
import { stageCounts, stages, type Stage, type StageCounts } from '@chamado/core';
import type { ReadTx, WriteTx } from './desk.db.ts';

/** Grows with every write to tickets or articles: whoever remembers one reads only what came after. */
export const revisionOf = async (tx: ReadTx | WriteTx): Promise<number> =>
  (await tx.objectStore('counters').get('revision')) ?? 0;

/** The revision of this write. */
export async function nextRevision(tx: WriteTx): Promise<number> {
  const revision = (await revisionOf(tx)) + 1;
  await tx.objectStore('counters').put(revision, 'revision');
  return revision;
}

/** Counts a ticket in the stage it is in now, and no longer in the one it was in (null: it is new). */
export async function countMove(tx: WriteTx, from: Stage | null, to: Stage): Promise<void> {
  if (from === to) return;
  if (from !== null) await add(tx, `stage/${from}`, -1);
  await add(tx, `stage/${to}`, 1);
}

/** Counts many new tickets at once. */
export async function countAll(tx: WriteTx, counts: StageCounts): Promise<void> {
  for (const stage of stages) if (counts[stage] > 0) await add(tx, `stage/${stage}`, counts[stage]);
}

/** How many tickets the desk has, by stage. */
export async function readCounts(tx: ReadTx): Promise<StageCounts> {
  const counters = tx.objectStore('counters');
  const found = await Promise.all(stages.map(async (stage) => [stage, await counters.get(`stage/${stage}`)] as const));
  const counts = new Map(found);
  return stageCounts((stage) => counts.get(stage));
}

async function add(tx: WriteTx, key: string, more: number): Promise<void> {
  const counters = tx.objectStore('counters');
  await counters.put(((await counters.get(key)) ?? 0) + more, key);
}
