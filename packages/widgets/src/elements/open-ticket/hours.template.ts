/** When the desk works: now, and in a week (T18). Loaded once the page rests, since nobody waits for it. */
import type { Instant, PortalProfile } from '@chamado/core';
import { html, type TemplateResult } from 'lit';
import { clockIcon } from '../../icons/form.icons.ts';
import { hoursNow, weeklyHours } from '../../words/hours.ts';

/** The state of now, and the week. */
export const hours = ({ calendar }: PortalProfile, now: Instant): TemplateResult => html`
  <p>${clockIcon()}<span>${hoursNow(calendar, now)}</span></p>
  ${weeklyHours(calendar).map((line) => html`<p class="hint">${line}</p>`)}
`;
