/** In whose name a ticket is opened, where somebody of the desk writes it (V5). */
import type { RequesterView } from '@chamado/core/views/open-ticket';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { field } from '../../templates/field.ts';
import { controlId } from './control-id.ts';

/** Customers by company, then by name; nothing where a person opens for himself. */
export function requesterField(
  { requester, customers, fault }: RequesterView,
  label: string | undefined,
  choose: (id: string) => void,
): TemplateResult | typeof nothing {
  if (customers === null) return nothing;
  const parts = {
    id: controlId('requesterId'),
    label: label ?? msg('Solicitante'),
    fault: fault ? msg('Escolha em nome de quem você abre') : undefined,
  };
  const companies = [...new Set(customers.map(({ companyName = '' }) => companyName))].sort();
  const control = html`
    <select
      id=${parts.id}
      aria-describedby=${parts.fault ? `${parts.id}-fault` : nothing}
      aria-invalid=${Boolean(parts.fault)}
      aria-required="true"
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) choose(target.value);
      }}
    >
      <option value="" .selected=${live(requester === null)}>${msg('Escolha o cliente')}</option>
      ${companies.map(
        (company) => html`
          <optgroup label=${company || msg('Sem empresa')}>
            ${customers
              .filter(({ companyName = '' }) => companyName === company)
              .map(
                ({ id, name }) => html`<option value=${id} .selected=${live(id === requester?.id)}>${name}</option>`,
              )}
          </optgroup>
        `,
      )}
    </select>
  `;
  return field(parts, control);
}
