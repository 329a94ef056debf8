/** A field as every form shows it: label, hint, control, fault, tied together for who listens (`fieldStyles`). */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { warningIcon } from '../icons/notice.icons.ts';

/** What a field shows beside its control. */
export type FieldParts = {
  /** The control's id, unique in its shadow root. */
  readonly id: string;
  readonly label: string;
  /** Only what is not required says so: most of a form is. */
  readonly optional?: boolean;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
};

/** What the control's `aria-describedby` must say; `nothing` where there is neither hint nor fault. */
export const describedBy = ({ id, hint, fault }: FieldParts): string | typeof nothing =>
  [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || nothing;

/** The control itself carries `id`, `aria-describedby=${describedBy(parts)}` and `aria-invalid=${Boolean(fault)}`. */
export const field = (parts: FieldParts, control: unknown): TemplateResult => html`
  <div class="field">
    <label for=${parts.id}>
      ${parts.label} ${parts.optional ? html`<span class="optional">${msg('(opcional)')}</span>` : nothing}
    </label>
    ${parts.hint ? html`<p class="hint" id="${parts.id}-hint">${parts.hint}</p>` : nothing} ${control}
    ${fieldFault(parts)}
  </div>
`;

/** The fault alone, for a group that is no single control: a fieldset of radios, the attachments. */
export const fieldFault = ({ id, fault }: Pick<FieldParts, 'id' | 'fault'>): TemplateResult | typeof nothing =>
  fault ? html`<p class="fault" id="${id}-fault">${warningIcon()}<span>${fault}</span></p>` : nothing;
