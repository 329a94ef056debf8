/** Entry `@chamado/core/intake`: what an operator takes in, from a message to a protocol number (Integrator 1; I1–I15). */
export { completing, mayReadInbox, messageColumns, periodOf, type Period } from './inbox.rules.ts';
export { InboundMessage, InboxQuery, MessageId, Taking } from './message.schema.ts';
export { inboxFor } from './inbox.port.ts';
export { beginIntake } from './intake.begin.ts';
export { faultsOn } from './intake.checks.ts';
export { writesOf } from './intake.requests.ts';
export {
  IntakeDraft,
  IntakeStep,
  IntakeWants,
  IntakeWrite,
  intakeSteps,
  intakeWrites,
  type IntakeParts,
} from './intake.schema.ts';
export { stepsOf, type IntakeCapability, type IntakeSeat } from './intake.steps.ts';
