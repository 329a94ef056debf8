/** A moment as a person reads it, with the exact time on the pointer and for who listens. */
import type { Instant } from '@chamado/core';
import { html, type TemplateResult } from 'lit';
import { formatInstant, formatRelative } from '../locale/format.ts';

/** "19/09/2017 15:40" */
export const moment = (instant: Instant): TemplateResult =>
  html`<time datetime=${instant}>${formatInstant(instant)}</time>`;

/** "há 2 dias", and in the title and the accessible name the exact time. `now` is the caller's clock. */
export const momentAgo = (instant: Instant, now: Instant): TemplateResult => html`
  <time datetime=${instant} title=${formatInstant(instant)}
    >${formatRelative(instant, now)}<span class="visually-hidden">, ${formatInstant(instant)}</span></time
  >
`;
