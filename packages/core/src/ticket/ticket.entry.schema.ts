/** The timeline: what happened to a ticket, entry by entry; nothing in it is ever edited or removed. */
import * as z from 'zod/mini';
import { TicketId } from '../shared/ids.ts';
import { Instant } from '../shared/instant.ts';
import { PersonRef } from '../shared/person.schema.ts';
import { Standing } from './stage.schema.ts';
import { TicketCommand } from './ticket.command.schema.ts';
import { Ticket, TicketDraft } from './ticket.schema.ts';

/** What was asked: a command, or the opening itself with what the person handed in. */
export const EntryCommand = z.union([TicketCommand, z.object({ type: z.literal('ticket.open'), draft: TicketDraft })]);
export type EntryCommand = z.infer<typeof EntryCommand>;

/** One thing that happened: who asked what and when, from where to where it led, and what it changed. */
export const TimelineEntry = z.object({
  ticketId: TicketId,
  /** 1 for the opening; the ticket's version after this entry. */
  version: z.int().check(z.positive()),
  at: Instant,
  by: PersonRef,
  command: EntryCommand,
  from: z.nullable(Standing),
  to: Standing,
  /** Only for desk roles: never shown, mailed or sent to a customer. */
  internal: z.boolean(),
  /** What the command changed: the ticket is the fold of these, whatever the policy says by then. */
  changes: z.partial(Ticket),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;
