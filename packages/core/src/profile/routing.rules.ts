/** What a profile's routing comes to, for whoever draws the lifecycle under it. */
import type { PortalProfile } from './profile.schema.ts';

/** Whether routing may name who gets a new ticket, and so where a ticket may begin: for `lifecycleGraph`. */
export const isRouted = ({ routing }: Pick<PortalProfile, 'routing'>): boolean =>
  routing.some(({ assignee }) => assignee !== undefined);
