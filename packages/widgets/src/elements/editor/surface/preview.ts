/** The toolbar before it can do anything: the same icons in the same places, so that nothing moves when it can. */
import { html, type CSSResult, type TemplateResult } from 'lit';
import { expandIcon } from '../../../icons/notice.icons.ts';
import * as icons from '../../../icons/editor.icons.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { toolbarStyles } from './toolbar.styles.ts';

export const previewStyles: readonly CSSResult[] = [buttonStyles, toolbarStyles];

export const toolbarPreview = (withMacros: boolean): TemplateResult => html`
  <div class="toolbar preview" part="toolbar" aria-hidden="true">
    ${group(icons.undoIcon, icons.redoIcon)}
    ${group(icons.boldIcon, icons.italicIcon, icons.underlineIcon, icons.strikeIcon)}
    ${menus(icons.colorIcon, icons.highlightIcon, icons.fontIcon, icons.sizeIcon)}
    ${group(icons.bulletsIcon, icons.numbersIcon)} ${group(icons.linkIcon, icons.unlinkIcon)}
    ${withMacros ? menus(icons.macroIcon) : ''}
  </div>
`;

type Icon = () => TemplateResult;

const group = (...drawn: readonly Icon[]): TemplateResult => html`
  <span class="tool-group">${drawn.map((icon) => html`<span class="button tool">${icon()}</span>`)}</span>
`;

const menus = (...drawn: readonly Icon[]): TemplateResult => html`
  <span class="tool-group">
    ${drawn.map(
      (icon) =>
        html`<span class="tool-menu"
          ><span class="button tool">${icon()}<span class="tool-more">${expandIcon()}</span></span></span
        >`,
    )}
  </span>
`;
