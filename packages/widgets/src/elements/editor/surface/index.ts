/** Everything of the editor that is loaded when somebody is about to write: text, toolbar, cleaner. */
import { render, type CSSResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { clean } from '../../../rich-text/clean.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { dialogStyles } from '../../../styles/dialog.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import { toolbarStyles } from './toolbar.styles.ts';

export { lendAreaStyles } from './area.styles.ts';
export { createSurface, type Surface } from './surface.ts';
export { EditorToolbar, type EditorMacro } from './toolbar.ts';
export { clean };

/** For the editor's shadow root, once its toolbar is there. */
export const surfaceStyles: readonly CSSResult[] = [buttonStyles, ...fieldStyles, dialogStyles, toolbarStyles];

/** Clean DOM of HTML from anywhere, made under Lit's own Trusted Types policy. */
export function cleanDom(html: string): HTMLElement {
  const box = document.createElement('div');
  render(unsafeHTML(clean(quiet(html))), box);
  // The editor has no tables: their cells become words beside one another.
  for (const cell of box.querySelectorAll('td, th')) cell.append(' ');
  return box;
}

// A cleaner must parse what it cleans, and a strict CSP reports every style and handler it then finds: these go before.
const quiet = (html: string): string =>
  html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\s(?=(?:style|on[a-z]+)\s*=)/gi, ' data-'));
