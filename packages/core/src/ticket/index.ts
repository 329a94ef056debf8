/** The ticket and its lifecycle, alone: what a server or a portal without our views needs. */
export { Stage, EstimateStep, Standing, finalStages, isFinal } from './stage.schema.ts';
export {
  Coverage,
  Correction,
  FieldValue,
  FieldValues,
  Outcome,
  Proposal,
  Rating,
  Ticket,
  TicketDraft,
} from './ticket.schema.ts';
export { TicketCommand, type CommandOf, type CommandType } from './ticket.command.schema.ts';
export { attachmentsOf } from './ticket.attachments.ts';
export { PendingReason, RatingStep, Status, TicketPolicy } from './ticket.policy.schema.ts';
export { defaultStatus } from './ticket.status.ts';
export { EntryCommand, TimelineEntry } from './ticket.entry.schema.ts';
export { ticketLifecycle, type LifecycleEvent } from './ticket.lifecycle.ts';
export { type RequirementName, type Stamp, type Standpoint } from './ticket.requirements.ts';
export {
  lookOnly,
  maySee,
  relationOf,
  seers,
  seesInternal,
  worksHere,
  type Relation,
  mayOpen,
} from './ticket.access.ts';
export { commanders, mayCommand } from './ticket.commanders.ts';
export { refusalOf, type Refusal } from './ticket.refusal.ts';
export { allowedCommands } from './ticket.allowed.ts';
export { applyCommand, canApply, evolve, replay, type Applied } from './ticket.apply.ts';
export { openTicket, type Opening, type Registration } from './ticket.open.ts';
export { isCustomersTurn, latenessOf, needsALook, queueOrder, type Look } from './ticket.queue.ts';
export {
  keyOf,
  lifecycleGraph,
  pathOf,
  type LifecycleEdge,
  type LifecycleGraph,
  type LifecycleNode,
  type Taken,
  type Visited,
} from './ticket.drawing.ts';
export { NumberFormat, NumberRestart } from './ticket.number.schema.ts';
export { nextSequence, numberFor, sequenceScope } from './ticket.number.ts';
