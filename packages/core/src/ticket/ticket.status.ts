/** The reseller's own words for a standing, as a policy lists them. */
import type { Stage } from './stage.schema.ts';
import type { TicketCommand } from './ticket.command.schema.ts';
import type { TicketPolicy } from './ticket.policy.schema.ts';

/** The status a ticket takes on entering `stage` (PWS 2.5: "status padrão"). */
export const defaultStatus = ({ statuses }: TicketPolicy, stage: Stage): string | null =>
  statuses.find((status) => status.stage === stage)?.id ?? null;

/** The status a command asks for; undefined where it asks for none. */
export const statusAsked = (command: TicketCommand): string | undefined =>
  'statusId' in command ? command.statusId : undefined;
