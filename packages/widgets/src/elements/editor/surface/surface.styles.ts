/** For the editor's shadow root, once its toolbar is there. */
import type { CSSResult } from 'lit';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { dialogStyles } from '../../../styles/dialog.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import { toolbarStyles } from './toolbar.styles.ts';

export const surfaceStyles: readonly CSSResult[] = [buttonStyles, ...fieldStyles, dialogStyles, toolbarStyles];
