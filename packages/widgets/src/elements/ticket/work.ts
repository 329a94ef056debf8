/** What it takes to work on a ticket, beyond reading it: fetched once it can be read. */
export { actionsTemplate, verbFor } from './actions.template.ts';
export { movedNotice, newsOf } from './ticket.words.ts';
export { commandIcon } from '../../words/command.ts';
export { workStyles } from './work.styles.ts';
