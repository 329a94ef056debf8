/** Everything that is at fault, in one place above the form. */
import type { FieldFault } from '@chamado/core';
import type { FieldView } from '@chamado/core/form';
import type { FillingFace } from '@chamado/core/views/open-ticket';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { warningIcon } from '../../icons/notice.icons.ts';
import { faultText } from '../../words/fault.ts';

/** What is wrong with a field, in the profile's words where it has some. */
export const faultOf = ({ name, label, fault }: FieldView): string | undefined =>
  fault ? (fault.text ?? faultText({ ...fault, field: name }, label)) : undefined;

/** Every fault in one place, each a way to its field. */
export function faultSummary(
  { faults, form }: FillingFace,
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
