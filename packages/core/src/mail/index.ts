/** Entry `@chamado/core/mail`: what a desk owes to whom when something happens to a ticket. */
export { mailsFor } from './mail.rules.ts';
export { Mail } from './mail.schema.ts';
