/** What the lifecycle may ask before it lets a command through, each under the name a refusal carries. */
import { DAY_MS, millis, type Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import { isFinal, type Stage } from './stage.schema.ts';
import type { TicketCommand } from './ticket.command.schema.ts';
import type { TicketPolicy } from './ticket.policy.schema.ts';
import type { Ticket } from './ticket.schema.ts';

/** Who asks, and when. Passed in, so that the domain never reads a clock or a session. */
export type Stamp = { readonly by: Person; readonly at: Instant };

/** What the statechart knows: a ticket, and the policy it runs under. */
export type Standpoint = { readonly ticket: Ticket; readonly policy: TicketPolicy };

const daysSince = (from: Instant | null, at: Instant): number => (from ? (millis(at) - millis(from)) / DAY_MS : 0);
const listed = (stages: readonly Stage[], stage: Stage): boolean => stages.includes(stage);

/** Settled by policy and stage, whatever the ticket: unmet, the step does not exist there at this desk. */
const ofThePolicy = {
  stillLive: (_, stage) => !isFinal(stage),
  releaseAsked: ({ releaseAsked }) => releaseAsked,
  noReleaseAsked: ({ releaseAsked }) => !releaseAsked,
  estimateOffered: ({ estimateOffered }) => estimateOffered,
  pausesOffered: ({ pendingReasons }) => pendingReasons.length > 0,
  internalActionInUse: ({ internalAction }) => internalAction,
  fieldWorkInUse: ({ fieldWork }) => fieldWork,
  asksApproval: ({ approval }) => approval !== null,
  replyResumes: ({ resumeOnReply }) => resumeOnReply,
  cancelOffered: ({ cancel }, stage) => listed([...cancel.requester, ...cancel.manager], stage),
  reopeningOffered: ({ reopenDays }) => reopenDays !== null,
  ratingOffered: ({ ratingScale }) => ratingScale.length > 0,
} as const satisfies Record<string, (policy: TicketPolicy, stage: Stage) => boolean>;

/** Asked of the ticket and of who comes when: with the policy and the access table they decide whether a button is lit. */
const ofTheTicket = {
  cancellableByRole: ({ ticket, policy }, { by }) =>
    listed(by.role === 'manager' ? policy.cancel.manager : policy.cancel.requester, ticket.stage),
  proposalStillValid: ({ ticket }, { at }) => ticket.proposal !== null && at <= ticket.proposal.validUntil,
  saidByTheCustomer: (_, { by }) => by.role === 'requester',
  approvalWindowPassed: ({ ticket, policy }, { at }) =>
    policy.approval !== null && daysSince(ticket.awaitingSince, at) >= policy.approval.windowDays,
  /** Approved and expired tickets stay closed for good (TOTALL 11.1). */
  neverAgreed: ({ ticket }) => ticket.outcome === 'resolved' || ticket.outcome === 'settled',
  withinReopenWindow: ({ ticket, policy }, { at }) =>
    policy.reopenDays !== null && daysSince(ticket.endedAt, at) <= policy.reopenDays,
  notYetRated: ({ ticket }) => ticket.rating === null,
} as const satisfies Record<string, (standpoint: Standpoint, stamp: Stamp) => boolean>;

/** Asked of what the command carries: unmet, the command is `invalid` and the field is named. */
const ofTheCommand = {
  reasonListed: ({ policy }, command) =>
    command.type !== 'ticket.suspend' || policy.pendingReasons.some(({ id }) => id === command.reasonId),
  scoreOnScale: ({ policy }, command) =>
    command.type !== 'ticket.rate' || policy.ratingScale.some(({ score }) => score === command.score),
  internalActionKnown: ({ policy }, command) =>
    command.type !== 'ticket.resolve' || command.internalAction !== true || policy.internalAction,
  internalActionOwed: (_, command) => command.type === 'ticket.resolve' && command.internalAction === true,
  /** What the desk says among itself, a customer neither reads nor writes. */
  internalAtTheDesk: (_, command, { by }) =>
    command.type !== 'ticket.comment' || command.internal !== true || by.role !== 'requester',
  /** Only the desk chooses to whom words are mailed, and what it says among itself it mails to nobody. */
  mailedByTheDesk: (_, command, { by }) =>
    command.type !== 'ticket.comment' ||
    command.mail === undefined ||
    (by.role !== 'requester' && command.internal !== true),
  /** The desk makes anybody follow; a customer only himself: what follows is mailed. */
  followsAlone: (_, command, { by }) =>
    command.type !== 'ticket.follow' || command.personId === by.id || by.role !== 'requester',
  repeatsAnother: ({ ticket }, command) => command.type !== 'ticket.reject' || command.duplicateOf !== ticket.id,
} as const satisfies Record<string, (standpoint: Standpoint, command: TicketCommand, stamp: Stamp) => boolean>;

export type PolicyRequirement = keyof typeof ofThePolicy;
export type TicketRequirement = keyof typeof ofTheTicket;
export type CommandRequirement = keyof typeof ofTheCommand;

/** The names of everything that may be asked: a refusal carries one as its `reason`, and a view words it. */
export type RequirementName = PolicyRequirement | TicketRequirement | CommandRequirement;

const has = <Names extends object>(names: Names, name: PropertyKey): name is keyof Names => Object.hasOwn(names, name);

export const isOfThePolicy = (name: RequirementName): name is PolicyRequirement => has(ofThePolicy, name);

export const isOfTheCommand = (name: string): name is CommandRequirement => has(ofTheCommand, name);

export const isRequirement = (name: string): name is RequirementName =>
  has(ofThePolicy, name) || has(ofTheTicket, name) || has(ofTheCommand, name);

/** Whether this desk has the step at all, for tickets of `stage`. */
export const policyMeets = (name: PolicyRequirement, policy: TicketPolicy, stage: Stage): boolean =>
  ofThePolicy[name](policy, stage);

/** Whether one requirement holds; without `command`, what is asked of the command is taken to. */
export function meets(name: RequirementName, standpoint: Standpoint, stamp: Stamp, command?: TicketCommand): boolean {
  if (isOfThePolicy(name)) return policyMeets(name, standpoint.policy, standpoint.ticket.stage);
  if (!isOfTheCommand(name)) return ofTheTicket[name](standpoint, stamp);
  return command === undefined || ofTheCommand[name](standpoint, command, stamp);
}

/** The first of `names` that does not hold, or undefined. */
export const firstUnmet = (
  names: readonly RequirementName[],
  standpoint: Standpoint,
  stamp: Stamp,
  command?: TicketCommand,
): RequirementName | undefined => names.find((name) => !meets(name, standpoint, stamp, command));
