/** Entry `@chamado/core/intake`: what an operator takes in, from a message to a protocol number (Integrator 1; I1–I15). */
export { completing, mayReadInbox, messageColumns, periodOf, type Period } from './inbox.rules.ts';
export { InboundMessage, InboxQuery, MessageId, Taking } from './message.schema.ts';
export { inboxFor } from './inbox.port.ts';
