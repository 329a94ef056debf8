/** Drives a planned ticket through the lifecycle: each event is what the lifecycle allows, or is refused and said so. */
import type { Instant } from '../shared/instant.ts';
import { applyCommand } from '../ticket/ticket.apply.ts';
import type { CommandType } from '../ticket/ticket.command.schema.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import { openTicket, type Registration } from '../ticket/ticket.open.ts';
import type { TicketPolicy } from '../ticket/ticket.policy.schema.ts';
import { refusalOf, type Refusal } from '../ticket/ticket.refusal.ts';
import type { Stage } from '../ticket/stage.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { PlannedEvent, PlannedReading, PlannedTicket } from './import.plan.ts';

/** An event that the lifecycle did not take. */
export type RefusedEvent = {
  readonly activity: string;
  readonly at: Instant;
  /** Where the ticket stood. */
  readonly stage: Stage;
  /** What it was read as; null where no reading fits the stage. */
  readonly command: CommandType | null;
  /** `unmapped` where the mapping does not know the activity. */
  readonly reason: Refusal | 'unmapped';
};

/** A ticket as the lifecycle made it from its log, and the events it would not take. */
export type DrivenTicket = {
  readonly planned: PlannedTicket;
  readonly ticket: Ticket;
  readonly entries: readonly TimelineEntry[];
  readonly refused: readonly RefusedEvent[];
};

/** What the desk adds that imports. */
export type Importing = {
  readonly policy: TicketPolicy;
  readonly deadlineOf: (openedAt: Instant) => Instant | null;
};

/** The ticket as the lifecycle lets the log make it. Nothing is forced: what is refused changes nothing. */
export function driveTicket(
  planned: PlannedTicket,
  { id, number }: Pick<Registration, 'id' | 'number'>,
  { policy, deadlineOf }: Importing,
): DrivenTicket {
  const { requester, openedBy, openedAt, draft, subject, description, fields } = planned;
  const opening = { subject, description, fields, additionalEmails: [], critical: false, coverage: null };
  const opened = openTicket(
    draft,
    { ...opening, deadline: deadlineOf(openedAt), territory: null, assignee: null },
    { id, number, requester },
    { by: openedBy, at: openedAt },
    policy,
  );
  let { ticket } = opened;
  const entries = [opened.entry];
  const refused: RefusedEvent[] = [];
  for (const event of planned.events) {
    const outcome = outcomeOf(event, ticket, policy);
    if ('reason' in outcome) {
      refused.push(outcome);
      continue;
    }
    const applied = applyCommand(ticket, outcome.command, { by: outcome.by, at: event.at }, policy);
    ({ ticket } = applied);
    entries.push(applied.entry);
  }
  return { planned, ticket, entries, refused };
}

function outcomeOf(
  { activity, at, readings }: PlannedEvent,
  ticket: Ticket,
  policy: TicketPolicy,
): PlannedReading | RefusedEvent {
  const fitting = readings.filter((reading) => reading.in?.includes(ticket.stage) ?? true);
  const tried = fitting.map((reading) => ({
    reading,
    refusal: refusalOf({ ticket, policy }, reading.command.type, { by: reading.by, at }, reading.command),
  }));
  const taken = tried.find(({ refusal }) => refusal === null);
  if (taken) return taken.reading;
  const [first] = tried;
  const reason = first?.refusal ?? (readings.length > 0 ? 'stage' : 'unmapped');
  return { activity, at, stage: ticket.stage, command: first?.reading.command.type ?? null, reason };
}
