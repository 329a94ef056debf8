/** Everything of the editor that is loaded when somebody is about to write: text and toolbar. */
import type { CSSResult } from 'lit';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { dialogStyles } from '../../../styles/dialog.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import { toolbarStyles } from './toolbar.styles.ts';

export { lendAreaStyles } from './area.styles.ts';
export { createSurface, type Surface } from './surface.ts';
export { EditorToolbar, type EditorMacro } from './toolbar.ts';

/** For the editor's shadow root, once its toolbar is there. */
export const surfaceStyles: readonly CSSResult[] = [buttonStyles, ...fieldStyles, dialogStyles, toolbarStyles];
