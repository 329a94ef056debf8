/** Entry `@chamado/core/contact`: words to the reseller that are no ticket. */
export { contactColumns } from './contact.columns.ts';
export { maySeeMessage } from './contact.rules.ts';
export { ContactMessageDraft, ContactId, ContactMessage } from './contact.schema.ts';
