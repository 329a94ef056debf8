/** The page itself: what the desk keeps, then the groups of fields. */
import type { ProfileFact, ProfileField, ProfileGroup } from '@chamado/core/views/profile-page';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { labelText } from '../../locale/label.ts';
import { describedBy, field } from '../../templates/field.ts';
import { faultText } from '../../words/fault.ts';
import { roleWord } from '../../words/role.ts';

type Write = (name: string, value: string) => void;

/** The id of a field's control. */
export const controlId = (name: string): string => `field-${name}`;

export const factsTemplate = (facts: readonly ProfileFact[]): TemplateResult => html`
  <dl class="facts" part="facts">
    ${facts.map(
      (fact) => html`
        <div>
          <dt>${labelText(fact.label)}</dt>
          ${'text' in fact ? html`<dd>${fact.text}</dd>` : html`<dd class="word">${roleWord(fact.role)}</dd>`}
        </div>
      `,
    )}
  </dl>
`;

export const groupTemplate = ({ label, fields }: ProfileGroup, write: Write): TemplateResult => html`
  <fieldset part="group">
    <legend>${labelText(label)}</legend>
    <div class="fields">${fields.map((view) => fieldTemplate(view, write))}</div>
  </fieldset>
`;

function fieldTemplate(view: ProfileField, write: Write): TemplateResult {
  const label = labelText(view.label);
  const { fault } = view;
  const parts = {
    id: controlId(view.name),
    label,
    optional: !view.required,
    hint: view.hint ? labelText(view.hint) : undefined,
    fault: fault ? (fault.text ? labelText(fault.text) : faultText(fault, label)) : undefined,
  };
  const onInput = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) write(view.name, target.value);
  };
  if (view.kind === 'longText')
    return field(
      parts,
      html`<textarea
        id=${parts.id}
        rows="3"
        aria-describedby=${describedBy(parts)}
        aria-invalid=${Boolean(fault)}
        .value=${live(view.value)}
        @input=${onInput}
      ></textarea>`,
    );
  return field(
    parts,
    html`<input
      id=${parts.id}
      type=${types[view.kind] ?? 'text'}
      autocomplete=${view.fill}
      aria-required=${view.required}
      aria-describedby=${describedBy(parts)}
      aria-invalid=${Boolean(fault)}
      .value=${live(view.value)}
      @input=${onInput}
    />`,
  );
}

const types: Partial<Record<ProfileField['kind'], string>> = { email: 'email', phone: 'tel' };
