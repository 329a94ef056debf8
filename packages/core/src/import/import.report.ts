/** What became of an import: how many tickets came through whole, and each kind of refusal with its count. */
import type { DrivenTicket, RefusedEvent } from './import.drive.ts';

/** Refusals of one kind: what the log says, where the ticket stood, what it was read as, and why that is refused. */
export type RefusalKind = Omit<RefusedEvent, 'at'> & { readonly count: number };

/** How much of a log the lifecycle took. `taken` and `refused` add up to `events`. */
export type ImportReport = {
  readonly tickets: number;
  /** Tickets with every event taken. */
  readonly whole: number;
  readonly events: number;
  /** Events that became entries, the openings among them. */
  readonly taken: number;
  readonly refused: number;
  /** Tickets whose opening is not in the log. */
  readonly openingsPresupposed: number;
  /** Most frequent first. */
  readonly kinds: readonly RefusalKind[];
};

/** Counts what became of driven tickets: nothing refused goes unsaid. */
export function reportOf(driven: readonly DrivenTicket[]): ImportReport {
  const refused = driven.flatMap((one) => one.refused);
  const presupposed = driven.filter(({ planned }) => !planned.openingLogged).length;
  const events = driven.reduce((sum, { planned }) => sum + planned.events.length + Number(planned.openingLogged), 0);
  return {
    tickets: driven.length,
    whole: driven.filter((one) => one.refused.length === 0).length,
    events,
    taken: events - refused.length,
    refused: refused.length,
    openingsPresupposed: presupposed,
    kinds: kindsOf(refused),
  };
}

function kindsOf(refused: readonly RefusedEvent[]): readonly RefusalKind[] {
  const kinds = new Map<string, RefusalKind>();
  for (const { activity, stage, command, reason } of refused) {
    const key = [activity, stage, command, reason].join('|');
    kinds.set(key, { activity, stage, command, reason, count: (kinds.get(key)?.count ?? 0) + 1 });
  }
  return [...kinds.values()].sort((one, other) => other.count - one.count);
}
