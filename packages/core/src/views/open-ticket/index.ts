/** The view of a new ticket: its form, its draft, and the answers that come while it is written. */
export { selectAnswers, selectReading, type AnswersView, type ReadingView } from './answers.select.ts';
export type { Question } from './answers.actors.ts';
export type { AnswersEvent, AnswersSnapshot } from './answers.machine.ts';
export type { DraftShelf } from './draft.ts';
export type { OpenTicketEvent, OpenTicketInput } from './open-ticket.context.ts';
export { draftKey, firstFacts, firstForm, type OpenTicketFacts, type Seat, type Wish } from './open-ticket.facts.ts';
export type { OpenTicketSnapshot } from './open-ticket.machine.ts';
export {
  openTicketFace,
  selectOpenTicket,
  type FillingFace,
  type FormChoice,
  type OpenTicketFace,
  type RequesterView,
} from './open-ticket-face.select.ts';
export { openTicketView, type FillingView, type OpenTicketView, type SentView } from './open-ticket.select.ts';
export type { ReadingEvent, ReadingSnapshot } from './reading.machine.ts';
export { startAnswers, startOpenTicket, startReading, type OpenTicketStart } from './start-open-ticket.ts';
