/** How many tickets stand in each stage: the figures on the tabs (TOTALL 6, T6). */
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { StageCounts } from './ticket-query.schema.ts';

/** Counts `tickets` by stage; a stage without any counts 0. */
export function countByStage(tickets: Iterable<Ticket>): StageCounts {
  const counts = {
    ...{ opened: 0, estimating: 0, dispatched: 0, inService: 0, pending: 0 },
    ...{ attended: 0, awaitingApproval: 0, concluded: 0, cancelled: 0, rejected: 0 },
  };
  for (const { stage } of tickets) counts[stage]++;
  return counts;
}
