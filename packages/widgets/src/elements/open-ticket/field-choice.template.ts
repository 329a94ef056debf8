/** Answers that are chosen, not written: from a list, among a few explained options, or yes and no. */
import type { FieldView, OptionView } from '@chamado/core/form';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { describedBy, fieldFault, type FieldParts } from '../../templates/field.ts';
import type { FieldTargets } from './field-targets.ts';

/** A few explained options are read at once; what depends on another list stays a list. */
export const isShortList = ({ kind, options, waitsFor, placeholder }: FieldView): boolean =>
  kind === 'choice' &&
  waitsFor === null &&
  placeholder === null &&
  options.length > 1 &&
  options.length < 5 &&
  options.some(({ explanation }) => explanation !== null);

/** A native list; what the chosen option means stands below it. */
export function listControl(view: FieldView, parts: FieldParts, { set }: FieldTargets): TemplateResult {
  const { name, value, options, waitsFor, placeholder, required } = view;
  const about = options.find(({ selected }) => selected)?.explanation ?? null;
  const aboutId = `${parts.id}-about`;
  const described = describedBy(parts);
  const ids = [described === nothing ? '' : described, about === null ? '' : aboutId].filter(Boolean).join(' ');
  const first = waitsFor === null ? (placeholder ?? msg('Escolha')) : msg(str`Primeiro: ${waitsFor}`);
  return html`<div class="list">
    <select
      id=${parts.id}
      aria-describedby=${ids || nothing}
      aria-invalid=${Boolean(parts.fault)}
      aria-required=${required}
      ?data-waits=${waitsFor !== null}
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) set(name, target.value);
      }}
    >
      ${optionTemplate({ id: '', label: first }, value === null)}
      ${repeat(
        options,
        ({ id }) => id,
        (option) => optionTemplate(option, option.selected),
      )}
    </select>
    ${about === null ? nothing : html`<p class="hint" id=${aboutId}>${about}</p>`}
  </div>`;
}

// The property, not the attribute: that one says only what was chosen at first.
const optionTemplate = ({ id, label }: Pick<OptionView, 'id' | 'label'>, selected: boolean): TemplateResult =>
  html`<option value=${id} .selected=${live(selected)}>${label}</option>`;

/** Every option in sight, each with what it means. */
export function radioField(view: FieldView, parts: FieldParts, { set }: FieldTargets): TemplateResult {
  const { name, options, required } = view;
  return html`
    <fieldset class="field" id=${parts.id} tabindex="-1" aria-describedby=${describedBy(parts)}>
      <legend>${parts.label} ${required ? nothing : html`<span class="optional">${msg('(opcional)')}</span>`}</legend>
      ${parts.hint ? html`<p class="hint" id="${parts.id}-hint">${parts.hint}</p>` : nothing}
      <div class="options">
        ${options.map(
          ({ id, label, explanation, selected }) => html`
            <label class="option">
              <input
                type="radio"
                name=${parts.id}
                .value=${id}
                .checked=${live(selected)}
                @change=${() => set(name, id)}
              />
              <span>${label}${explanation ? html`<span class="hint">${explanation}</span>` : nothing}</span>
            </label>
          `,
        )}
      </div>
      ${fieldFault(parts)}
    </fieldset>
  `;
}

/** Yes or no. */
export function flagField(view: FieldView, parts: FieldParts, { set }: FieldTargets): TemplateResult {
  return html`
    <div class="field">
      <label class="choice">
        <input
          type="checkbox"
          id=${parts.id}
          aria-describedby=${describedBy(parts)}
          aria-invalid=${Boolean(parts.fault)}
          aria-required=${view.required}
          .checked=${live(view.value === true)}
          @change=${({ target }: Event) => {
            if (target instanceof HTMLInputElement) set(view.name, target.checked);
          }}
        />
        <span>${parts.label}</span>
      </label>
      ${parts.hint ? html`<p class="hint" id="${parts.id}-hint">${parts.hint}</p>` : nothing} ${fieldFault(parts)}
    </div>
  `;
}
