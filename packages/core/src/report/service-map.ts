/** The map of the home page: what is open, in service and closed (TOTALL 3, T3). */
import type { Stage } from '../ticket/stage.schema.ts';

/** Where a stage stands on the map. */
export type Place = 'open' | 'inService' | 'closed';

const placed: Readonly<Record<Stage, Place>> = {
  opened: 'open',
  estimating: 'open',
  dispatched: 'open',
  inService: 'inService',
  pending: 'inService',
  attended: 'inService',
  awaitingApproval: 'inService',
  concluded: 'closed',
  cancelled: 'closed',
  rejected: 'closed',
};

/** Nobody has begun, somebody has, or it is over. */
export const placeOf = (stage: Stage): Place => placed[stage];

/** The map of a desk, from how many tickets stand in each stage (`tickets.count`). */
export function serviceMap(counts: Readonly<Record<Stage, number>>): Readonly<Record<Place, number>> {
  const map = { open: 0, inService: 0, closed: 0 };
  for (const [stage, place] of Object.entries(placed))
    map[place] += Object.entries(counts).find(([name]) => name === stage)?.[1] ?? 0;
  return map;
}
