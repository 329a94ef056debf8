/** Why a command is refused: read off the statechart, its requirements and the access table, never decided anew. */
import { DeskError } from '../shared/desk-error.ts';
import { relationOf } from './ticket.access.ts';
import { mayCommand } from './ticket.commanders.ts';
import type { CommandType, TicketCommand } from './ticket.command.schema.ts';
import {
  firstUnmet,
  isOfTheCommand,
  type CommandRequirement,
  type RequirementName,
  type Stamp,
  type Standpoint,
} from './ticket.requirements.ts';
import { statusAsked } from './ticket.status.ts';
import { stepsFrom, type Step } from './ticket.steps.ts';

/** `access`: not for this person; `stage`: not from here; otherwise the requirement that is not met. */
export type Refusal = 'access' | 'stage' | 'statusOfStage' | RequirementName;

/**
 * Why `type` is refused now, or null where it is allowed. Without `command`, only what the ticket, the policy and the
 * person decide is asked, so that a button can be lit before anything is typed.
 */
export function refusalOf(
  standpoint: Standpoint,
  type: CommandType,
  stamp: Stamp,
  command?: TicketCommand,
): Refusal | null {
  const { ticket } = standpoint;
  if (!mayCommand(relationOf(stamp.by, ticket), type, ticket.stage)) return 'access';
  const steps = stepsFrom(ticket, type);
  const taken = steps.find(({ needs }) => firstUnmet(needs, standpoint, stamp, command) === undefined);
  if (taken) return command && !statusFits(standpoint, taken, command) ? 'statusOfStage' : null;
  // The last one is the most general: what it lacks is what is lacking.
  const general = steps.at(-1);
  return general ? (firstUnmet(general.needs, standpoint, stamp, command) ?? null) : 'stage';
}

/** The refusal as the error a desk rejects with: what was wrong, and what would be right. */
export function refusalError(
  refusal: Refusal,
  command: TicketCommand,
  standpoint: Standpoint,
  stamp: Stamp,
): DeskError {
  const { type } = command;
  const fault = faultOf(refusal, command, standpoint, stamp);
  if (!fault) {
    const message = `${type} is refused on a ticket in ${standpoint.ticket.stage}: ${refusal}`;
    return new DeskError('not_allowed', message, { reason: refusal });
  }
  const right = fault.right.length > 0 ? fault.right.join(', ') : 'none';
  const message = `${type}: ${fault.field} does not meet ${refusal}; right would be: ${right}`;
  return new DeskError('invalid', message, { reason: refusal, fields: [{ field: fault.field, code: refusal }] });
}

/** A status belongs to exactly one stage: the one the command leads to (PWS 2.5.1). */
function statusFits(standpoint: Standpoint, taken: Step, command: TicketCommand): boolean {
  const asked = statusAsked(command);
  return asked === undefined || statusesAfter(standpoint, taken).includes(asked);
}

function statusesAfter({ ticket, policy }: Standpoint, { to }: Step): readonly string[] {
  const { stage } = to ?? ticket;
  return policy.statuses.filter((status) => status.stage === stage).map(({ id }) => id);
}

type Fault = { readonly field: string; readonly right: readonly string[] };

const faults: Readonly<Record<CommandRequirement, (standpoint: Standpoint, stamp: Stamp) => Fault>> = {
  reasonListed: ({ policy }) => ({ field: 'reasonId', right: policy.pendingReasons.map(({ id }) => id) }),
  scoreOnScale: ({ policy }) => ({ field: 'score', right: policy.ratingScale.map(({ score }) => String(score)) }),
  internalActionKnown: () => ({ field: 'internalAction', right: ['false'] }),
  internalActionOwed: () => ({ field: 'internalAction', right: ['true'] }),
  internalAtTheDesk: () => ({ field: 'internal', right: ['false'] }),
  mailedByTheDesk: () => ({ field: 'mail', right: [] }),
  followsAlone: (_, { by }) => ({ field: 'personId', right: [by.id] }),
  repeatsAnother: () => ({ field: 'duplicateOf', right: ['another ticket'] }),
};

function faultOf(refusal: Refusal, command: TicketCommand, standpoint: Standpoint, stamp: Stamp): Fault | null {
  if (refusal !== 'statusOfStage') return isOfTheCommand(refusal) ? faults[refusal](standpoint, stamp) : null;
  const taken = stepsFrom(standpoint.ticket, command.type).find(
    ({ needs }) => firstUnmet(needs, standpoint, stamp, command) === undefined,
  );
  return { field: 'statusId', right: taken ? statusesAfter(standpoint, taken) : [] };
}
