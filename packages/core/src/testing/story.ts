/** Stories of a ticket: who did what to it, one after the other, and how a deed is refused. */
import { DeskError } from '../shared/desk-error.ts';
import { DAY_MS, instantAt, millis, type Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import { applyCommand } from '../ticket/ticket.apply.ts';
import type { TicketCommand } from '../ticket/ticket.command.schema.ts';
import type { TicketPolicy } from '../ticket/ticket.policy.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { AT } from './tickets.ts';

/** Somebody's command, at `AT` unless said otherwise. */
export type Deed = readonly [by: Person, command: TicketCommand, at?: Instant];

/** The ticket after these deeds, in order. */
export const after = (ticket: Ticket, policy: TicketPolicy, ...deeds: readonly Deed[]): Ticket =>
  deeds.reduce((stood, [by, command, at = AT]) => applyCommand(stood, command, { by, at }, policy).ticket, ticket);

/** The error a deed is refused with; throws where it is not refused. */
export function refusalTo(ticket: Ticket, policy: TicketPolicy, deed: Deed): DeskError {
  try {
    after(ticket, policy, deed);
  } catch (thrown) {
    return DeskError.from(thrown);
  }
  throw new Error(`${deed[0].name} was let through with ${deed[1].type}`);
}

/** `days` days of elapsed time after `from`. */
export const daysAfter = (days: number, from: Instant = AT): Instant => instantAt(millis(from) + days * DAY_MS);
