/** The view of a service being taken in: its pages, what is found for them, and its writing (Integrator 1; I1–I15). */
export type { IntakeEvent } from './intake.context.ts';
export { startLookups, type Found } from './intake.lookups.ts';
export type { IntakeSnapshot } from './intake.machine.ts';
export { intakeView, selectIntakeDraft, type IntakePage, type IntakeView } from './intake.select.ts';
export { lookedUp, type LookupEvent, type LookupView } from './lookup.machine.ts';
export { capabilitiesOf, startIntake, type IntakeOptions } from './start-intake.ts';
