/** Beside the form: how a matter is well told (T19), and where else help is to be had (V9). */
import type { PortalProfile } from '@chamado/core';
import type { FormFace } from '@chamado/core/form';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { mailIcon, phoneIcon } from '../../icons/channel.icons.ts';
import { collapseIcon, expandIcon } from '../../icons/notice.icons.ts';
import { labelText } from '../../locale/label.ts';

/** Open or shut by hand only where there is no room for it. */
export type Disclosure = { readonly open: boolean; readonly toggle: () => void };

export function guidance({ guidance: lines }: FormFace, { open, toggle }: Disclosure): TemplateResult | typeof nothing {
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
