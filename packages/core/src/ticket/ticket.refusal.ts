/** Why a command is refused: read off the statechart, its requirements and the access table, never decided anew. */
import type { AnyTransitionDefinition } from 'xstate';
import { DeskError } from '../shared/desk-error.ts';
import { mayCommand, relationOf } from './ticket.access.ts';
import type { CommandType, TicketCommand } from './ticket.command.schema.ts';
import { ticketLifecycle } from './ticket.lifecycle.ts';
import {
  fieldAtFault,
  firstUnmet,
  isOfTheCommand,
  isRequirement,
  type RequirementName,
  type Stamp,
  type Standpoint,
} from './ticket.requirements.ts';
import type { Ticket } from './ticket.schema.ts';

/** `access`: not for this person; `stage`: not from here; otherwise the requirement that is not met. */
export type Refusal = 'access' | 'stage' | RequirementName;

/**
 * Why `type` is refused now, or null where it is allowed. Without `command`, only what the ticket, the policy and the
 * person decide is asked, so that a button can be lit before anything is typed.
 */
export function refusalOf(standpoint: Standpoint, type: CommandType, stamp: Stamp, command?: TicketCommand): Refusal | null {
  const { ticket } = standpoint;
  if (!mayCommand(relationOf(stamp.by, ticket), type, ticket.stage)) return 'access';
  const candidates = transitionsFrom(ticket, type);
  if (candidates.length === 0) return 'stage';
  const unmet = candidates.map((needs) => firstUnmet(needs, standpoint, stamp, command));
  // The last candidate is the most general one: what it lacks is what is lacking.
  return unmet.includes(undefined) ? null : (unmet.at(-1) ?? null);
}

/** The refusal as the error a desk rejects with. */
export function refusalError(refusal: Refusal, type: CommandType, { stage }: Ticket): DeskError {
  if (refusal !== 'access' && refusal !== 'stage' && isOfTheCommand(refusal)) {
    const field = fieldAtFault[refusal];
    return new DeskError('invalid', `${type}: ${field} does not meet ${refusal}`, {
      reason: refusal,
      fields: [{ field, code: refusal }],
    });
  }
  return new DeskError('not_allowed', `${type} is refused on a ticket in ${stage}: ${refusal}`, { reason: refusal });
}

/** What each transition of the machine for `type` asks, innermost state first. Kept: the machine never changes. */
function transitionsFrom({ stage, step }: Ticket, type: CommandType): readonly (readonly RequirementName[])[] {
  const key = `${stage}/${step ?? ''}/${type}`;
  const known = kept.get(key);
  if (known) return known;
  const outer = ticketLifecycle.states[stage];
  const nodes = [...(step ? [outer?.states[step]] : []), outer, ticketLifecycle.root];
  const found = nodes.map((node) => node?.transitions.get(type) ?? []).find((transitions) => transitions.length > 0) ?? [];
  const needs = found.map(requirementsOf);
  kept.set(key, needs);
  return needs;
}
const kept = new Map<string, readonly (readonly RequirementName[])[]>();

/** The requirements a transition of the machine names in its guard. */
export function requirementsOf({ guard }: AnyTransitionDefinition): readonly RequirementName[] {
  if (typeof guard !== 'object' || !Array.isArray(guard.params)) return [];
  return guard.params.filter((name) => typeof name === 'string').filter(isRequirement);
}
