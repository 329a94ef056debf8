/** What is loaded when somebody begins to write: the machines, and the rules that check a draft. */
export { startAnswers, startOpenTicket, startReading } from '@chamado/core/views/open-ticket';
