/** The numbers of tickets, drawn one after the other by the transaction that writes the ticket. */
import {
  nextSequence,
  numberFor,
  sequenceIn,
  sequenceScope,
  type Instant,
  type PortalProfile,
  type Ticket,
} from '@chamado/core';
import type { WriteTx } from './desk.db.ts';

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
  const sequence = sequenceIn(numbers, number, { at, timeZone });
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
