/** Entry `@chamado/widgets/ground`: what a widget of your own is built from, so that it looks and speaks like ours. */
export { ChamadoElement } from './elements/chamado-element.ts';
export { Announcer } from './controllers/announcer.ts';
export { badgeStyles } from './styles/badge.styles.ts';
export { buttonStyles } from './styles/button.styles.ts';
export { cardStyles, skeletonStyles } from './styles/card.styles.ts';
export { dialogStyles } from './styles/dialog.styles.ts';
export { fieldStyles } from './styles/field.styles.ts';
export { panelStyles } from './styles/panel.styles.ts';
export { richStyles } from './styles/rich.styles.ts';
export { tableStyles } from './styles/table.styles.ts';
export { describedBy, field, fieldFault, type FieldParts } from './templates/field.ts';
export { failureNotice } from './templates/failure.ts';
export { moment, momentAgo } from './templates/moment.ts';
export { skeleton, waitingForDesk } from './templates/waiting.ts';
export { richText } from './rich-text/rich-text.ts';
export { commandIcon, commandVerb } from './words/command.ts';
export { stageBadge, stageIcon, stageTone, stageWord } from './words/stage.ts';
export { tones, type Tone } from './words/tone.ts';
