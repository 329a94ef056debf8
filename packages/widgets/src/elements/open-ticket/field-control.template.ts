/** A field of any form, by its kind: native controls, and the editor for rich text. */
import type { FieldValue, PortalProfile } from '@chamado/core';
import type { FieldKind, FieldView } from '@chamado/core/form';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ChamadoEditorInputEvent } from '../../events/editor-input.event.ts';
import { labelText } from '../../locale/label.ts';
import { describedBy, field, type FieldParts } from '../../templates/field.ts';
import { controlId } from './control-id.ts';
import type { FieldTargets } from './field-targets.ts';
import { flagField, isShortList, listControl, radioField } from './field-choice.template.ts';

/** Fields that stand side by side where there is room. */
export const isNarrow = (view: FieldView): boolean => narrow.has(view.kind) && !isShortList(view);

const narrow: ReadonlySet<FieldKind> = new Set(['choice', 'number', 'date', 'version', 'email', 'phone', 'flag']);

/** The field whole: label, hint, control, fault. */
export function fieldTemplate(view: FieldView, targets: FieldTargets): TemplateResult {
  const parts: FieldParts = {
    id: controlId(view.name),
    label: view.label,
    // Nobody is asked for what is computed.
    optional: !view.required && view.kind !== 'criticality',
    hint: view.hint ?? undefined,
    fault: targets.written?.faultOf(view),
  };
  if (view.kind === 'flag') return flagField(view, parts, targets);
  return isShortList(view) ? radioField(view, parts, targets) : field(parts, control(view, parts, targets));
}

function control(view: FieldView, parts: FieldParts, targets: FieldTargets): TemplateResult {
  switch (view.kind) {
    case 'choice':
      return listControl(view, parts, targets);
    case 'richText':
      return editor(view, parts, targets);
    case 'longText':
      return longText(view, parts, targets);
    case 'criticality':
      return html`<output id=${parts.id}>${textOf(view.value)}</output>`;
    default:
      return line(view, parts, targets);
  }
}

const types: Partial<Record<FieldKind, string>> = { number: 'number', date: 'date', email: 'email', phone: 'tel' };
const fills: Partial<Record<FieldKind, string>> = { email: 'email', phone: 'tel' };

const line = (view: FieldView, parts: FieldParts, { set }: FieldTargets): TemplateResult => html`
  <input
    id=${parts.id}
    type=${types[view.kind] ?? 'text'}
    autocomplete=${fills[view.kind] ?? 'off'}
    aria-describedby=${describedBy(parts)}
    aria-invalid=${Boolean(parts.fault)}
    aria-required=${view.required}
    placeholder=${view.placeholder ?? nothing}
    .value=${live(textOf(view.value))}
    @input=${({ target }: Event) => {
      if (target instanceof HTMLInputElement) set(view.name, lineOf(target, view.kind));
    }}
  />
  ${room(view)}
`;

const lineOf = ({ value, valueAsNumber }: HTMLInputElement, kind: FieldKind): FieldValue =>
  kind === 'number' && !Number.isNaN(valueAsNumber) ? valueAsNumber : value;

const longText = (view: FieldView, parts: FieldParts, { set }: FieldTargets): TemplateResult => html`
  <textarea
    id=${parts.id}
    aria-describedby=${describedBy(parts)}
    aria-invalid=${Boolean(parts.fault)}
    aria-required=${view.required}
    placeholder=${view.placeholder ?? nothing}
    .value=${live(textOf(view.value))}
    @input=${({ target }: Event) => {
      if (target instanceof HTMLTextAreaElement) set(view.name, target.value);
    }}
  ></textarea>
  ${room(view)}
`;

function editor(view: FieldView, parts: FieldParts, { profile, set }: FieldTargets): TemplateResult {
  const described = describedBy(parts);
  return html`
    <chamado-editor
      id=${parts.id}
      label=${view.label}
      described-by=${described === nothing ? '' : described}
      placeholder=${view.placeholder ?? ''}
      ?required=${view.required}
      ?invalid=${Boolean(parts.fault)}
      .macros=${macrosOf(profile)}
      .value=${textOf(view.value)}
      data-rich=${view.name}
      @chamado-editor-input=${({ value }: ChamadoEditorInputEvent) => set(view.name, value)}
    ></chamado-editor>
    ${room(view)}
  `;
}

const macrosOf = ({ macros }: PortalProfile) =>
  macros.map(({ id, label, html: text }) => ({ id, label: labelText(label), html: labelText(text) }));

/** How much room is left, once it matters. */
function room({ kind, length, maxLength }: FieldView): TemplateResult | typeof nothing {
  const isCounted = kind === 'text' || kind === 'longText' || kind === 'richText';
  if (!isCounted || length < maxLength * 0.8) return nothing;
  return html`<p class="room" ?data-over=${length > maxLength}>${msg(str`${length} de ${maxLength} caracteres`)}</p>`;
}

function textOf(value: FieldValue | null): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
}
