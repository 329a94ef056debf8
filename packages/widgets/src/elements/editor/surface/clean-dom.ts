/** HTML from anywhere, as clean DOM that the editor can read, made under Lit's own Trusted Types policy. */
import { render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { withoutPictures } from '../../../rich-text/pictures.ts';

export type Cleaner = (html: string) => string;

export function cleanDom(html: string, clean: Cleaner): HTMLElement {
  const box = document.createElement('div');
  // It takes pictures as files: one in the text would be asked for at once, and a strict page reports that.
  render(unsafeHTML(withoutPictures(clean(html))), box);
  // The editor has no tables: their cells become words beside one another.
  for (const cell of box.querySelectorAll('td, th')) cell.append(' ');
  return box;
}
