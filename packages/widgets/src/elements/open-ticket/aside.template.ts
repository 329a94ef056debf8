/** Beside the form: how a matter is well told (T19), when the desk works (T18), where else help is to be had (V9). */
import type { Instant, PortalProfile } from '@chamado/core';
import type { FormView } from '@chamado/core/form';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { collapseIcon, expandIcon } from '../../icons/action.icons.ts';
import { clockIcon, mailIcon, phoneIcon } from '../../icons/thing.icons.ts';
import { labelText } from '../../locale/label.ts';
import { hoursNow, weeklyHours } from '../../words/hours.ts';

/** Open or shut by hand only where there is no room for it. */
export type Disclosure = { readonly open: boolean; readonly toggle: () => void };

export function guidance({ guidance: lines }: FormView, { open, toggle }: Disclosure): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`
    <section class="guidance" aria-labelledby="guidance-title">
      <h3 id="guidance-title">${msg('Como contar bem')}</h3>
      <button type="button" class="quiet" aria-expanded=${open} aria-controls="guidance" @click=${toggle}>
        ${open ? collapseIcon() : expandIcon()}${msg('Como contar bem')}
      </button>
      <ul id="guidance" ?data-open=${open}>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </section>
  `;
}

/** The state of now, and the week. */
export const hours = ({ calendar }: PortalProfile, now: Instant): TemplateResult => html`
  <section class="hours">
    <p>${clockIcon()}<span>${hoursNow(calendar, now)}</span></p>
    ${weeklyHours(calendar).map((line) => html`<p class="hint">${line}</p>`)}
  </section>
`;

export function channels({ helpChannels }: PortalProfile): TemplateResult | typeof nothing {
  if (helpChannels.length === 0) return nothing;
  return html`
    <section class="channels">
      <h3>${msg('Outros canais')}</h3>
      <dl>
        ${helpChannels.map(
          ({ label, value, option }) => html`
            <div>
              <dt>${value.includes('@') ? mailIcon() : phoneIcon()}${labelText(label)}</dt>
              <dd>
                ${value.includes('@') ? html`<a href="mailto:${value}">${value}</a>` : value}
                ${option === undefined ? nothing : html`<span class="hint">${labelText(option)}</span>`}
              </dd>
            </div>
          `,
        )}
      </dl>
    </section>
  `;
}
