/** How many tickets stand in each stage: the figures on the tabs (TOTALL 6, T6). */
import type { Stage } from '../ticket/stage.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { StageCounts } from './ticket-query.schema.ts';

/** What `countOf` knows of each stage, 0 where it knows nothing. */
export const stageCounts = (countOf: (stage: Stage) => number | undefined): StageCounts => ({
  opened: countOf('opened') ?? 0,
  estimating: countOf('estimating') ?? 0,
  dispatched: countOf('dispatched') ?? 0,
  inService: countOf('inService') ?? 0,
  pending: countOf('pending') ?? 0,
  attended: countOf('attended') ?? 0,
  awaitingApproval: countOf('awaitingApproval') ?? 0,
  concluded: countOf('concluded') ?? 0,
  cancelled: countOf('cancelled') ?? 0,
  rejected: countOf('rejected') ?? 0,
});

/** How many of `tickets` stand in each stage, 0 where none does: hand in only those the person may see. */
export function countByStage(tickets: Iterable<Ticket>): StageCounts {
  const counts = new Map<Stage, number>();
  for (const { stage } of tickets) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return stageCounts((stage) => counts.get(stage));
}
