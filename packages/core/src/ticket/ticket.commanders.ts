/** Who may do what with a ticket: one table of data, by the person's relation to it. The stage is the statechart's business. */
import type { Stage } from './stage.schema.ts';
import { desk, hands, looksOnly, writers, type Relation } from './ticket.access.ts';
import type { CommandType } from './ticket.command.schema.ts';

/** DOMAIN §2's column "who", as data. */
export const commanders: Readonly<Record<CommandType, readonly Relation[]>> = {
  'ticket.release': ['manager'],
  'ticket.requestEstimate': desk,
  'ticket.propose': ['manager'],
  'ticket.reviseProposal': ['manager'],
  'ticket.acceptProposal': ['requester'],
  'ticket.declineProposal': ['requester'],
  'ticket.accept': hands,
  'ticket.suspend': hands,
  'ticket.resume': [...hands, 'system'],
  'ticket.resolve': hands,
  'ticket.settle': desk,
  'ticket.approve': ['requester'],
  'ticket.disapprove': ['requester'],
  'ticket.expireApproval': ['system'],
  'ticket.rate': ['requester'],
  'ticket.cancel': ['requester', 'manager'],
  'ticket.reject': desk,
  'ticket.reopen': ['requester'],
  'ticket.comment': writers,
  'ticket.attach': writers,
  'ticket.assign': desk,
  'ticket.reclassify': desk,
  'ticket.prioritize': desk,
  'ticket.reschedule': desk,
  'ticket.follow': ['requester', ...desk],
  'ticket.registerVisit': hands,
  'ticket.requestPart': hands,
  'ticket.updatePart': hands,
  'ticket.scheduleOrder': hands,
  'ticket.syncErp': ['system'],
};

/** Every command type, in the order of DOMAIN §2. */
export const commandTypes: readonly CommandType[] = Object.keys(commanders).filter(
  (type): type is CommandType => type in commanders,
);

/** Whether a person of this relation may put `command` to a ticket that stands in `stage`, if the lifecycle takes it there. */
export const mayCommand = (relation: Relation, command: CommandType, stage: Stage): boolean =>
  commanders[command].includes(relation) && !looksOnly(relation, stage);
