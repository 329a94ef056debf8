/** The ticket numbers of a desk in memory. */
import type { Instant } from '../shared/instant.ts';
import { nextSequence, numberFor, sequenceScope } from '../ticket/ticket.number.ts';
import type { MemoryStore } from './memory.store.ts';

/** A number that no ticket has; it counts once `keep` is called. */
export type Drawn = { readonly number: string; readonly keep: () => void };

/** The next number of the profile's format, `after` so many that were drawn and not kept yet. */
export function drawNumber({ profile, sequences, tickets }: MemoryStore, at: Instant, after: number): Drawn {
  const { timeZone } = profile.calendar;
  const scope = sequenceScope(profile.numbers, at, timeZone);
  const taken = sequences.has(scope) ? null : new Set([...tickets.values()].map(({ number }) => number));
  let sequence = sequences.get(scope) ?? null;
  const next = (): string => {
    sequence = nextSequence(profile.numbers, sequence);
    return numberFor(profile.numbers, { at, sequence, timeZone });
  };
  let number = next();
  // Tickets a desk starts with brought numbers of their own.
  for (let left = after; taken?.has(number) || left > 0; number = next()) if (!taken?.has(number)) left -= 1;
  const last = sequence;
  return {
    number,
    keep() {
      if (last !== null) sequences.set(scope, last);
    },
  };
}
