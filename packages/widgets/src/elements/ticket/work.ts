/** What it takes to work on a ticket, beyond reading it: fetched once it can be read. */
export { actionsTemplate, verbFor } from './actions.template.ts';
export { movedNotice, newsOf, unsentMark } from './ticket.words.ts';
export { unsentPlace } from '../unsent/unsent-place.ts';
export { commandIcon } from '../../words/command.ts';
export { workStyles } from './work.styles.ts';
