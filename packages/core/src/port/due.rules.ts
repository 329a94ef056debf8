/** What the clock owes: commands that come due without anybody asking (TOTALL 11.2 Obs, T15). */
import { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import { canApply } from '../ticket/ticket.apply.ts';
import type { TicketCommand } from '../ticket/ticket.command.schema.ts';
import type { TicketPolicy } from '../ticket/ticket.policy.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';

/** The desk itself: who applies what comes due. */
export const theDesk: Person = { id: parse(PersonId, 'system'), name: 'Sistema', role: 'system' };

/** What the desk itself is to do, and to which ticket. */
export type DueCommand = { readonly ticket: Ticket; readonly command: TicketCommand };

/** The commands due at `at`, to be applied by `theDesk`. A backend runs this when it starts and from time to time. */
export const dueCommands = (tickets: Iterable<Ticket>, at: Instant, policy: TicketPolicy): readonly DueCommand[] =>
  [...tickets]
    // Asking the lifecycle costs more than looking: most tickets wait for nothing.
    .filter(({ awaitingSince }) => awaitingSince !== null)
    .filter((ticket) => canApply(ticket, expiry, { by: theDesk, at }, policy))
    .map((ticket) => ({ ticket, command: expiry }));

const expiry: TicketCommand = { type: 'ticket.expireApproval' };
