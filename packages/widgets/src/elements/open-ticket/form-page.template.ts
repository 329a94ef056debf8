/** The form itself, in the profile's order: short fields side by side, and everything that belongs to one beside it. */
import type { FieldKind, FieldView } from '@chamado/core/form';
import type { FillingFace } from '@chamado/core/views/open-ticket';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fieldTemplate, isNarrow } from './field-control.template.ts';
import type { FieldTargets } from './field-targets.ts';

/** What the page puts among the fields, and what a field tells it. */
export type FormTargets = FieldTargets & {
  readonly answers: TemplateResult | typeof nothing;
  readonly attachments: TemplateResult | typeof nothing;
  readonly onRequester: (id: string) => void;
};

/** Fields in runs: those that stand side by side, and each of the others alone. */
function runsOf(fields: readonly FieldView[]): readonly (readonly FieldView[])[] {
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

export function formFields(view: FillingFace, targets: FormTargets): TemplateResult {
  const fields = view.form.fields.filter(({ kind, shown }) => shown && kind !== 'requester' && kind !== 'company');
  const { written } = targets;
  const subject = fields.find(({ name }) => name === 'subject')?.name;
  const story = (fields.find(({ name }) => name === 'description') ?? fields.find(isTold))?.name;
  return html`
    ${written?.requesterField(view.requester, labelOf(view, 'requester'), targets.onRequester) ?? nothing}
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
        ${view.form.notices?.filter((notice) => run.some(({ name }) => name === notice.field)).map((notice) => written?.noticeTemplate(notice))}
        ${run.some(({ name }) => name === (subject ?? story)) ? targets.answers : nothing}
        ${run.some(({ name }) => name === story) ? html`${written?.coachTemplate(view.form) ?? nothing}${targets.attachments}` : nothing}
      `,
    )}
    ${story === undefined ? targets.attachments : nothing}
  `;
}

const labelOf = ({ form }: FillingFace, kind: FieldKind): string | undefined =>
  form.fields.find((field) => field.kind === kind)?.label;

/** A field in which a matter is told at length. */
const isTold = ({ kind }: FieldView): boolean => kind === 'richText' || kind === 'longText';
