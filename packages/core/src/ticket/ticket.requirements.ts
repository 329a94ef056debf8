/** What the lifecycle may ask before it lets a command through, each under the name a refusal carries. */
import { DAY_MS, millis, type Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import type { Stage } from './stage.schema.ts';
import type { TicketCommand } from './ticket.command.schema.ts';
import type { TicketPolicy } from './ticket.policy.schema.ts';
import type { Ticket } from './ticket.schema.ts';

/** Who asks, and when. Passed in, so that the domain never reads a clock or a session. */
export type Stamp = { readonly by: Person; readonly at: Instant };

/** What the statechart knows: a ticket, and the policy it runs under. */
export type Standpoint = { readonly ticket: Ticket; readonly policy: TicketPolicy };

type Requirement<Event> = (standpoint: Standpoint, event: Event) => boolean;

const daysSince = (from: Instant | null, at: Instant): number => (from ? (millis(at) - millis(from)) / DAY_MS : 0);
const listed = (stages: readonly Stage[], stage: Stage): boolean => stages.includes(stage);

/** Asked of the ticket, the policy and who comes when: together with access they decide whether a button is lit. */
const ofTheTicket = {
  releaseAsked: ({ policy }) => policy.releaseAsked,
  noReleaseAsked: ({ policy }) => !policy.releaseAsked,
  estimateOffered: ({ policy }) => policy.estimateOffered,
  proposalStillValid: ({ ticket }, { at }) => ticket.proposal !== null && millis(at) <= millis(ticket.proposal.validUntil),
  approvalWindowPassed: ({ ticket, policy }, { at }) =>
    policy.approval !== null && daysSince(ticket.awaitingSince, at) >= policy.approval.windowDays,
  cancellableHere: ({ ticket, policy }, { by }) =>
    listed(by.role === 'manager' ? policy.cancel.manager : policy.cancel.requester, ticket.stage),
  /** Approved and expired tickets stay closed for good (TOTALL 11.1). */
  reopenable: ({ ticket, policy }, { at }) =>
    policy.reopenDays !== null &&
    (ticket.outcome === 'resolved' || ticket.outcome === 'settled') &&
    daysSince(ticket.endedAt, at) <= policy.reopenDays,
  ratingOffered: ({ policy }) => policy.ratingScale.length > 0,
  notYetRated: ({ ticket }) => ticket.rating === null,
  asksApproval: ({ policy }) => policy.approval !== null,
  replyResumes: ({ policy }, { by }) => policy.resumeOnReply && by.role === 'requester',
  stillLive: ({ ticket }) => !listed(['concluded', 'cancelled', 'rejected'], ticket.stage),
} as const satisfies Record<string, Requirement<Stamp>>;

/** Asked of what the command carries: unmet, the command is `invalid` and the field is named. */
const ofTheCommand = {
  reasonListed: ({ policy }, command) =>
    command.type !== 'ticket.suspend' || policy.pendingReasons.some(({ id }) => id === command.reasonId),
  scoreOnScale: ({ policy }, command) =>
    command.type !== 'ticket.rate' || policy.ratingScale.some(({ score }) => score === command.score),
  internalActionKnown: ({ policy }, command) =>
    command.type !== 'ticket.resolve' || command.internalAction !== true || policy.internalAction,
  internalActionOwed: (_, command) => command.type === 'ticket.resolve' && command.internalAction === true,
} as const satisfies Record<string, Requirement<TicketCommand>>;

export type TicketRequirement = keyof typeof ofTheTicket;
export type CommandRequirement = keyof typeof ofTheCommand;
export type RequirementName = TicketRequirement | CommandRequirement;

/** The field that is at fault when a requirement of the command is unmet. */
export const fieldAtFault: Readonly<Record<CommandRequirement, string>> = {
  reasonListed: 'reasonId',
  scoreOnScale: 'score',
  internalActionKnown: 'internalAction',
  internalActionOwed: 'internalAction',
};

const has = <Names extends object>(names: Names, name: PropertyKey): name is keyof Names => Object.hasOwn(names, name);

export const isOfTheCommand = (name: RequirementName): name is CommandRequirement => has(ofTheCommand, name);

export const isRequirement = (name: string): name is RequirementName => has(ofTheTicket, name) || has(ofTheCommand, name);

/** The first of `names` that does not hold, or undefined. */
export const firstUnmet = (
  names: readonly RequirementName[],
  standpoint: Standpoint,
  stamp: Stamp,
  command?: TicketCommand,
): RequirementName | undefined =>
  names.find((name) => {
    if (!isOfTheCommand(name)) return !ofTheTicket[name](standpoint, stamp);
    return command !== undefined && !ofTheCommand[name](standpoint, command);
  });
