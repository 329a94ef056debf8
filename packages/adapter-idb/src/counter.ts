/** The desk's figures, kept by the same transaction as what they count. */
import {
  nextSequence,
  numberFor,
  sequenceScope,
  Stage,
  stageCounts,
  type Instant,
  type PortalProfile,
  type StageCounts,
  type Ticket,
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
export async function readCounts(tx: ReadTx): Promise<StageCounts> {
  const counters = tx.objectStore('counters');
  const found = await Promise.all(
    Stage.options.map(async (stage) => [stage, await counters.get(`stage/${stage}`)] as const),
  );
  const counts = new Map(found);
  return stageCounts((stage) => counts.get(stage));
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

/** The last sequences that tickets with numbers of their own use up, by counter. */
export type UsedNumbers = ReadonlyMap<string, number>;

/** Notes whether a ticket's number is one that the desk would draw. */
export function noteNumber(
  used: Map<string, number>,
  { numbers, calendar: { timeZone } }: PortalProfile,
  { number, openedAt: at }: Pick<Ticket, 'number' | 'openedAt'>,
): void {
  const sequences = (number.match(/\d+/g) ?? []).map(Number);
  const sequence = sequences.find((one) => numberFor(numbers, { at, sequence: one, timeZone }) === number);
  if (sequence === undefined) return;
  const key = `sequence/${sequenceScope(numbers, at, timeZone)}`;
  used.set(key, Math.max(sequence, used.get(key) ?? sequence));
}

/** Makes sure that no number in use is drawn again. */
export async function passNumbers(tx: WriteTx, used: UsedNumbers): Promise<void> {
  const counters = tx.objectStore('counters');
  for (const [key, sequence] of used) {
    await counters.put(Math.max(sequence, (await counters.get(key)) ?? sequence), key);
  }
}

async function add(tx: WriteTx, key: string, more: number): Promise<void> {
  const counters = tx.objectStore('counters');
  await counters.put(((await counters.get(key)) ?? 0) + more, key);
}
