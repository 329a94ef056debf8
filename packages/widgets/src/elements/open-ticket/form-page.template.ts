/** The form itself, in the profile's order: short fields side by side, and everything that belongs to one beside it. */
import type { FieldFault } from '@chamado/core';
import type { FieldView } from '@chamado/core/form';
import type { FillingView } from '@chamado/core/views/open-ticket';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { warningIcon } from '../../icons/thing.icons.ts';
import { field } from '../../templates/field.ts';
import { faultText } from '../../words/fault.ts';
import { controlId, faultOf, fieldTemplate, isNarrow, type FieldTargets } from './field-control.template.ts';
import { coachTemplate, isTold, noticeTemplate } from './notices.template.ts';

/** What the page puts among the fields, and what a field tells it. */
export type FormTargets = FieldTargets & {
  readonly answers: TemplateResult | typeof nothing;
  readonly attachments: TemplateResult | typeof nothing;
  readonly onRequester: (id: string) => void;
};

/** Fields in runs: those that stand side by side, and each of the others alone. */
export function runsOf(fields: readonly FieldView[]): readonly (readonly FieldView[])[] {
  const runs: FieldView[][] = [];
  for (const view of fields) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && isNarrow(view) && isNarrow(before)) run.push(view);
    else runs.push([view]);
  }
  return runs;
}

// Four and one look like a mistake; three and two do not.
const isOddOne = (count: number): boolean => count > 4 && count % 4 === 1;

export function formFields(view: FillingView, targets: FormTargets): TemplateResult {
  const fields = view.form.fields.filter(({ kind, shown }) => shown && kind !== 'requester' && kind !== 'company');
  const subject = fields.find(({ name }) => name === 'subject')?.name;
  const story = (fields.find(({ name }) => name === 'description') ?? fields.find(isTold))?.name;
  return html`
    ${view.requester.customers === null ? nothing : requesterField(view, targets)}
    ${repeat(
      runsOf(fields),
      ([first]) => first?.name,
      (run) => html`
        ${
          run.length > 1
            ? html`<div class="fields" ?data-wide=${isOddOne(run.length)}>
                ${repeat(
                  run,
                  ({ name }) => name,
                  (one) => fieldTemplate(one, targets),
                )}
              </div>`
            : run.map((one) => fieldTemplate(one, targets))
        }
        ${view.form.notices.filter((notice) => run.some(({ name }) => name === notice.field)).map(noticeTemplate)}
        ${run.some(({ name }) => name === (subject ?? story)) ? targets.answers : nothing}
        ${run.some(({ name }) => name === story) ? html`${coachTemplate(view.form)}${targets.attachments}` : nothing}
      `,
    )}
    ${story === undefined ? targets.attachments : nothing}
  `;
}

/** In whose name somebody of the desk writes: by company, then by name. */
function requesterField(
  { requester: { requester, customers, fault }, form }: FillingView,
  targets: FormTargets,
): TemplateResult {
  const label = form.fields.find(({ kind }) => kind === 'requester')?.label ?? msg('Solicitante');
  const parts = {
    id: controlId('requesterId'),
    label,
    fault: fault ? msg('Escolha em nome de quem você abre') : undefined,
  };
  const companies = [...new Set((customers ?? []).map(({ companyName = '' }) => companyName))].sort();
  const control = html`
    <select
      id=${parts.id}
      aria-describedby=${parts.fault ? `${parts.id}-fault` : nothing}
      aria-invalid=${Boolean(parts.fault)}
      aria-required="true"
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) targets.onRequester(target.value);
      }}
    >
      <option value="" .selected=${live(requester === null)}>${msg('Escolha o cliente')}</option>
      ${companies.map(
        (company) => html`
          <optgroup label=${company || msg('Sem empresa')}>
            ${(customers ?? [])
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

/** Every fault in one place, each a way to its field. */
export function faultSummary(
  { faults, form }: FillingView,
  onFault: (name: string) => void,
): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  return html`
    <div class="notice failure" part="faults">
      ${warningIcon()}
      <div>
        <p><strong>${faultCount(faults.length)}</strong></p>
        <ul>
          ${faults.map((fault) => {
            const view = form.fields.find(({ name }) => name === fault.field);
            const label = view?.label ?? labelOf(fault.field);
            const words = (view && faultOf(view)) ?? otherFault(fault, label);
            return html`<li>
              <button type="button" class="link" @click=${() => onFault(fault.field)}>${label}</button>: ${words}
            </li>`;
          })}
        </ul>
      </div>
    </div>
  `;
}

export const faultCount = (count: number): string =>
  count === 1 ? msg('Falta acertar 1 campo') : msg(str`Falta acertar ${count} campos`);

const otherFault = (fault: FieldFault, label: string): string =>
  fault.code === 'not_sent' ? msg('Um arquivo não chegou. Tente de novo ou remova o arquivo') : faultText(fault, label);

/** What is at fault besides the form's own fields. */
function labelOf(name: string): string {
  if (name === 'requesterId') return msg('Solicitante');
  return name.startsWith('attachments') ? msg('Anexos') : name;
}
