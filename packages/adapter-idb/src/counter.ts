/** The desk's figures, kept by the same transaction as what they count. */
import {
  countByStage,
  nextSequence,
  numberFor,
  sequenceScope,
  Stage,
  type Instant,
  type PortalProfile,
  type StageCounts,
} from '@chamado/core';
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
  for (const stage of Stage.options) if (counts[stage] > 0) await add(tx, `stage/${stage}`, counts[stage]);
}

/** How many tickets the desk has, by stage. */
export async function stageCounts(tx: ReadTx): Promise<StageCounts> {
  const counters = tx.objectStore('counters');
  const found = await Promise.all(Stage.options.map((stage) => counters.get(`stage/${stage}`)));
  return { ...countByStage([]), ...Object.fromEntries(Stage.options.map((stage, at) => [stage, found[at] ?? 0])) };
}

/** The next ticket number of the profile's format, drawn for good once the transaction is done. */
export async function drawNumber(tx: WriteTx, { numbers, calendar }: PortalProfile, at: Instant): Promise<string> {
  const { timeZone } = calendar;
  const key = `sequence/${sequenceScope(numbers, at, timeZone)}`;
  const counters = tx.objectStore('counters');
  const sequence = nextSequence(numbers, (await counters.get(key)) ?? null);
  await counters.put(sequence, key);
  return numberFor(numbers, { at, sequence, timeZone });
}

/** Makes sure that no number of `tickets`, which came with numbers of their own, is drawn again. */
export async function passNumbers(
  tx: WriteTx,
  { numbers, calendar: { timeZone } }: PortalProfile,
  tickets: readonly { readonly number: string; readonly openedAt: Instant }[],
): Promise<void> {
  const last = new Map<string, number>();
  for (const { number, openedAt: at } of tickets) {
    const sequences = (number.match(/\d+/g) ?? []).map(Number);
    const sequence = sequences.find((one) => numberFor(numbers, { at, sequence: one, timeZone }) === number);
    if (sequence === undefined) continue;
    const key = `sequence/${sequenceScope(numbers, at, timeZone)}`;
    last.set(key, Math.max(sequence, last.get(key) ?? sequence));
  }
  const counters = tx.objectStore('counters');
  for (const [key, sequence] of last) {
    await counters.put(Math.max(sequence, (await counters.get(key)) ?? sequence), key);
  }
}

async function add(tx: WriteTx, key: string, more: number): Promise<void> {
  const counters = tx.objectStore('counters');
  await counters.put(((await counters.get(key)) ?? 0) + more, key);
}
