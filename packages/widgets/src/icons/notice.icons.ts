/** What tells how something stands, and what opens, shuts or leads on, as icons of the set Lucide (ISC, see LICENSE). */
import { svg } from 'lit';
import { icon } from './icon.ts';
export const addIcon = () => icon(svg`<path d="M5 12h14"/><path d="M12 5v14"/>`);
export const checkIcon = () => icon(svg`<path d="M20 6 9 17l-5-5"/>`);
export const closeIcon = () => icon(svg`<path d="M18 6 6 18"/><path d="m6 6 12 12"/>`);
export const collapseIcon = () => icon(svg`<path d="m18 15-6-6-6 6"/>`);
export const expandIcon = () => icon(svg`<path d="m6 9 6 6 6-6"/>`);
export const infoIcon = () => icon(svg`<circle cx="12" cy="12" r="10"/><path d="M12 16v-4"/><path d="M12 8h.01"/>`);
export const nextIcon = () => icon(svg`<path d="m9 18 6-6-6-6"/>`);
export const previousIcon = () => icon(svg`<path d="m15 18-6-6 6-6"/>`);
export const retryIcon = () =>
  icon(
    svg`<path d="M3 12a9 9 0 0 1 9-9 9.75 9.75 0 0 1 6.74 2.74L21 8"/><path d="M21 3v5h-5"/><path d="M21 12a9 9 0 0 1-9 9 9.75 9.75 0 0 1-6.74-2.74L3 16"/><path d="M8 16H3v5"/>`,
  );
export const warningIcon = () =>
  icon(
    svg`<path d="m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3"/><path d="M12 9v4"/><path d="M12 17h.01"/>`,
  );
