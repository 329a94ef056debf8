/** Commands become entries, entries become tickets. Pure: browsers call it to guess, desks call it to decide. */
import { transition } from 'xstate';
import { DeskError } from '../shared/desk-error.ts';
import { refOf } from '../shared/person.ts';
import type { Standing } from './stage.schema.ts';
import type { TicketCommand } from './ticket.command.schema.ts';
import type { TimelineEntry } from './ticket.entry.schema.ts';
import { ticketLifecycle } from './ticket.lifecycle.ts';
import type { TicketPolicy } from './ticket.policy.schema.ts';
import { defaultStatus, statusAsked } from './ticket.status.ts';
import { refusalError, refusalOf } from './ticket.refusal.ts';
import type { Stamp } from './ticket.requirements.ts';
import { Ticket } from './ticket.schema.ts';

/** A ticket after a command, and the entry that records it: stored together or not at all. */
export type Applied = { readonly ticket: Ticket; readonly entry: TimelineEntry };

/** Whether `command` is allowed now. Pure and cheap: call it from `render()`. */
export const canApply = (ticket: Ticket, command: TicketCommand, stamp: Stamp, policy: TicketPolicy): boolean =>
  refusalOf({ ticket, policy }, command.type, stamp, command) === null;

/**
 * The ticket after `command`, and the entry to append.
 *
 * @throws DeskError `not_allowed` with the `reason` (`access`, `stage` or a requirement), or `invalid` naming the field.
 */
export function applyCommand(ticket: Ticket, command: TicketCommand, stamp: Stamp, policy: TicketPolicy): Applied {
  const refusal = refusalOf({ ticket, policy }, command.type, stamp, command);
  if (refusal) throw refusalError(refusal, command, { ticket, policy }, stamp);
  const value = ticket.step ? { [ticket.stage]: ticket.step } : ticket.stage;
  const standing = ticketLifecycle.resolveState({ value, context: { ticket, policy } });
  const [next] = transition(ticketLifecycle, standing, { ...command, ...stamp });
  const to = standingOf(next.value);
  const entry: TimelineEntry = {
    ticketId: ticket.id,
    version: ticket.version + 1,
    at: stamp.at,
    by: refOf(stamp.by),
    command,
    from: { stage: ticket.stage, step: ticket.step },
    to,
    internal: command.type === 'ticket.comment' && command.internal === true,
    changes: { ...changesBetween(ticket, next.context.ticket), ...statusOn(ticket, command, to, policy) },
  };
  return { ticket: evolve(ticket, entry), entry };
}

/** The ticket after one more entry: what the entry says has changed, and nothing asked anew. `replay` folds with it. */
export const evolve = (ticket: Ticket, { changes, to, version, at }: TimelineEntry): Ticket =>
  Object.assign({}, ticket, changes, { ...to, version, updatedAt: at });

/**
 * The ticket its timeline tells of: the fold of its entries, oldest first.
 *
 * @throws DeskError `corrupted` when the timeline is empty, does not begin with the opening, or misses an entry.
 */
export function replay(entries: readonly TimelineEntry[]): Ticket {
  const [opening, ...rest] = entries;
  if (opening?.command.type !== 'ticket.open') throw new DeskError('corrupted', 'A timeline begins with ticket.open');
  return rest.reduce((ticket, entry) => {
    if (entry.version === ticket.version + 1) return evolve(ticket, entry);
    throw new DeskError(
      'corrupted',
      `Entry ${String(ticket.version + 1)} is missing from the timeline of ${ticket.number}`,
    );
  }, openedBy(opening));
}

// `openTicket` writes the whole ticket into its entry.
function openedBy(opening: TimelineEntry): Ticket {
  if (isWhole(opening.changes)) return evolve(opening.changes, opening);
  throw new DeskError('corrupted', `The opening of ticket ${opening.ticketId} does not hold it whole`);
}

const isWhole = (changes: TimelineEntry['changes']): changes is Ticket =>
  Object.keys(Ticket.shape).every((name) => Object.hasOwn(changes, name));

const standingOf = (value: ReturnType<typeof ticketLifecycle.resolveState>['value']): Standing =>
  typeof value === 'string' ? { stage: value, step: null } : { stage: 'estimating', step: value.estimating };

/** The status asked for, or the stage's default on arrival. */
function statusOn(ticket: Ticket, command: TicketCommand, { stage }: Standing, policy: TicketPolicy): Partial<Ticket> {
  const asked = statusAsked(command);
  if (asked !== undefined) return { statusId: asked };
  return stage === ticket.stage ? {} : { statusId: defaultStatus(policy, stage) };
}

function changesBetween(before: Ticket, after: Ticket): Partial<Ticket> {
  const was: Readonly<Record<string, unknown>> = before;
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => was[name] !== value));
}
