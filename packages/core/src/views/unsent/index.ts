/** The view of what a person wrote that has not reached the desk yet. */
export { startUnsent, unsentFor } from './start-unsent.ts';
export type { UnsentEvent } from './unsent.machine.ts';
export { selectUnsent, type UnsentItem, type UnsentView } from './unsent.select.ts';
