/** One input of a command, by its kind: the one renderer for all that commands carry. */
import type { FieldFault, RatingStep } from '@chamado/core';
import type { CommandInput, DraftView, InputValue } from '@chamado/core/views/ticket-page';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ChamadoAttachmentsChangeEvent } from '../../events/attachments-change.event.ts';
import type { ChamadoEditorInputEvent } from '../../events/editor-input.event.ts';
import type { ChamadoRatingChangeEvent } from '../../events/rating-change.event.ts';
import { labelText } from '../../locale/label.ts';
import { describedBy, field, fieldFault, type FieldParts } from '../../templates/field.ts';
import { inputHint, inputLabel } from '../../words/command-input.ts';
import { faultText } from '../../words/fault.ts';
import { inputId } from './input-id.ts';
import { localTime, momentOf } from './local-time.ts';

export type InputTargets = {
  readonly scale: readonly RatingStep[];
  readonly macros: readonly { readonly id: string; readonly label: string; readonly html: string }[];
  readonly set: (name: string, value: InputValue) => void;
};

export function inputTemplate(
  input: CommandInput,
  { form, values, faults }: DraftView,
  targets: InputTargets,
): TemplateResult {
  const { name, kind, required } = input;
  const label = input.label === undefined ? inputLabel(form.type, name) : labelText(input.label);
  const fault = faults.find((one) => one.field === name);
  const parts: FieldParts = {
    ...{ id: inputId(name), label, hint: inputHint(form.type, name) },
    optional: !required && kind !== 'flag' && kind !== 'files',
    fault: fault && wordFor(fault, label),
  };
  const value = values[name] ?? null;
  const set = (given: InputValue): void => targets.set(name, given);
  switch (kind) {
    case 'flag':
      return flag(parts, value, set);
    case 'score':
      return score(parts, value, targets, set);
    case 'files':
      return html`<chamado-attachments
        no-recorder
        label=${label}
        .attachments=${Array.isArray(value) ? value : []}
        @chamado-attachments-change=${({ attachments }: ChamadoAttachmentsChangeEvent) => set(attachments)}
      ></chamado-attachments>`;
    case 'richText':
      return field(parts, editor(parts, input, value, targets, set));
    case 'choice':
      return field(parts, list(parts, input, value, set));
    case 'longText':
      return field(parts, longText(parts, required, value, set));
    default:
      return field(parts, line(parts, input, value, set));
  }
}

const wordFor = (fault: FieldFault, label: string): string =>
  fault.code === 'no_such_ticket'
    ? msg('Não encontramos esse número. Confira e tente de novo')
    : faultText(fault, label);

type Set = (value: InputValue) => void;

const text = (value: InputValue): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const typed =
  (set: Set) =>
  ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) set(target.value);
    if (target instanceof HTMLInputElement) set(readFrom(target));
  };

function readFrom({ type, value, valueAsNumber, checked }: HTMLInputElement): InputValue {
  if (type === 'checkbox') return checked;
  if (type === 'number') return Number.isNaN(valueAsNumber) ? '' : valueAsNumber;
  return type === 'datetime-local' ? momentOf(value) : value;
}

const types: Partial<Record<CommandInput['kind'], string>> = { number: 'number', moment: 'datetime-local' };

const line = (parts: FieldParts, { kind, required }: CommandInput, value: InputValue, set: Set): TemplateResult => html`
  <input
    id=${parts.id}
    type=${types[kind] ?? 'text'}
    step=${kind === 'number' ? 'any' : nothing}
    min=${kind === 'number' ? '0' : nothing}
    autocomplete="off"
    aria-describedby=${describedBy(parts)}
    aria-invalid=${Boolean(parts.fault)}
    aria-required=${required}
    .value=${live(kind === 'moment' ? localTime(text(value)) : text(value))}
    @change=${kind === 'moment' ? typed(set) : nothing}
    @input=${kind === 'moment' ? nothing : typed(set)}
  />
`;

const longText = (parts: FieldParts, required: boolean, value: InputValue, set: Set): TemplateResult => html`
  <textarea
    id=${parts.id}
    rows="3"
    aria-describedby=${describedBy(parts)}
    aria-invalid=${Boolean(parts.fault)}
    aria-required=${required}
    .value=${live(text(value))}
    @input=${typed(set)}
  ></textarea>
`;

const list = (
  parts: FieldParts,
  { options = [], required }: CommandInput,
  value: InputValue,
  set: Set,
): TemplateResult => html`
  <select
    id=${parts.id}
    aria-describedby=${describedBy(parts)}
    aria-invalid=${Boolean(parts.fault)}
    aria-required=${required}
    @change=${typed(set)}
  >
    <option value="" ?selected=${text(value) === ''}>${msg('Escolha')}</option>
    ${options.map(({ id, label }) => html`<option value=${id} ?selected=${id === value}>${labelText(label)}</option>`)}
  </select>
`;

const flag = (parts: FieldParts, value: InputValue, set: Set): TemplateResult => html`
  <label class="choice" for=${parts.id}>
    <input id=${parts.id} type="checkbox" .checked=${live(value === true)} @change=${typed(set)} />
    <span>${parts.label}</span>
  </label>
  ${fieldFault(parts)}
`;

const score = (
  { id, label, fault }: FieldParts,
  value: InputValue,
  { scale }: InputTargets,
  set: Set,
): TemplateResult => html`
  <chamado-rating
    id=${id}
    label=${label}
    .steps=${scale}
    .score=${typeof value === 'number' ? value : null}
    .fault=${fault}
    @chamado-rating-change=${({ score: chosen }: ChamadoRatingChangeEvent) => set(chosen)}
  ></chamado-rating>
`;

function editor(
  parts: FieldParts,
  { name, required }: CommandInput,
  value: InputValue,
  { macros }: InputTargets,
  set: Set,
): TemplateResult {
  const described = describedBy(parts);
  return html`<chamado-editor
    id=${parts.id}
    data-name=${name}
    label=${parts.label}
    described-by=${described === nothing ? '' : described}
    ?required=${required}
    ?invalid=${Boolean(parts.fault)}
    .macros=${macros}
    .value=${text(value)}
    @chamado-editor-input=${({ value: written }: ChamadoEditorInputEvent) => set(written)}
  ></chamado-editor>`;
}
