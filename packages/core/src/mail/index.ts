/** Entry `@chamado/core/mail`: what a desk owes to whom when something happens, and what an operator writes himself. */
export {
  addresseesOf,
  invertSelection,
  selectAll,
  selected,
  selectNone,
  type AddresseeChoice,
  type Selection,
} from './compose.rules.ts';
export { Addressee, Envelope } from './envelope.schema.ts';
export { languageOf, languages, type Language } from './mail.language.ts';
export { MailDraft } from './mail-draft.schema.ts';
export { mailsFor } from './mail.rules.ts';
export { Mail } from './mail.schema.ts';
export { MailTemplate } from './template.schema.ts';
export { replierOf, replyRefusal, REPLY_DAYS } from './reply.rules.ts';
export { templateFaults, wordOf, type TemplateFault } from './template.check.ts';
export { renderTemplate, type Rendered } from './template.rules.ts';
export { templateValues } from './template.values.ts';
export { templateVariables } from './template.variables.ts';
export { warningId, warningMails, warningsDue, warnsFrom, type Warning } from './warning.rules.ts';
