/** The view of one ticket: its data, its timeline, its comments and the commands it takes. */
export { beginTicketPage } from './begin-ticket-page.ts';
export { isImmediate, type CommandDraft, type CommandForm } from './command-draft.ts';
export { commandForm, initialValues } from './command-form.ts';
export type { CommandInput, FormGiven, InputKind, InputOption, InputValue, InputValues } from './command-input.ts';
export { commandFrom, type Trial } from './command-form.build.ts';
export type { Fact, FactName, FactValue, Words } from './fact.ts';
export { startTicketPage, ticketPageFor } from './start-ticket-page.ts';
export type { CommentDraft, TicketPageEvent, TicketPageInput } from './ticket-page.context.ts';
export { selectTicketPage, type DraftView, type TicketPageView, type TicketView } from './ticket-page.select.ts';
export type { EntryView } from './timeline.select.ts';
