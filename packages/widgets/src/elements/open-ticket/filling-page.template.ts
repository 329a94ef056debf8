/** The page on which a ticket is written: heading and draft, the form, its help beside it, and the button that registers it. */
import type { FillingFace } from '@chamado/core/views/open-ticket';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChamadoAttachmentsChangeEvent } from '../../events/attachments-change.event.ts';
import { previousIcon } from '../../icons/notice.icons.ts';
import { failureNotice } from '../../templates/failure.ts';
import type { TicketNoun } from '../../words/noun.ts';
import { channels, guidance, type Disclosure } from './aside.template.ts';
import type { DraftTargets } from './draft-status.template.ts';
import { controlId } from './control-id.ts';
import { formFields, type FormTargets } from './form-page.template.ts';

export type FillingTargets = Omit<FormTargets, 'attachments'> &
  DraftTargets & {
    readonly noun: TicketNoun;
    readonly guidance: Disclosure;
    readonly hours: TemplateResult | typeof nothing;
    readonly onFault: (name: string) => void;
    readonly onFiles: (event: ChamadoAttachmentsChangeEvent) => void;
    readonly onLeave: () => void;
    readonly onRetry: () => void;
    readonly onSubmit: (event: SubmitEvent) => void;
  };

export const fillingPage = (view: FillingFace, targets: FillingTargets): TemplateResult => html`
  ${
    view.mayLeave
      ? html`<button type="button" class="link leave" @click=${targets.onLeave}>
          ${previousIcon()}${msg('Outro tipo de pedido')}
        </button>`
      : nothing
  }
  <header class="head">
    <h2>${view.form.label}</h2>
    ${targets.written?.draftStatus(view, targets) ?? nothing}
    <p class="muted about">${view.form.explanation} ${requesterLine(view)}</p>
  </header>
  <div class="columns">
    <form class="stack" novalidate @submit=${targets.onSubmit}>
      <div class="stack" ?inert=${view.busy}>
        ${targets.written?.faultSummary(view, targets.onFault) ?? nothing}
        ${formFields(view, { ...targets, attachments: attachments(view, targets) })}
      </div>
      ${foot(view, targets)}
    </form>
    <aside class="stack" aria-label=${msg('Ajuda para abrir')}>
      <section class="hours">${targets.hours}</section>
      ${guidance(view.form, targets.guidance)} ${channels(targets.profile)}
    </aside>
  </div>
`;

/** Who opens, where it is not chosen. */
function requesterLine({ requester: { requester, customers } }: FillingFace): TemplateResult | typeof nothing {
  if (customers !== null || !requester) return nothing;
  const { name, companyName } = requester;
  return html`<span class="who">${companyName === undefined ? name : msg(str`${name}, ${companyName}`)}</span>`;
}

/** Until its element has been loaded, what is inside stands for it. */
const attachments = (
  { attachments: files, lostFiles }: FillingFace,
  { onFiles, written }: FillingTargets,
): TemplateResult => html`
  ${lostFiles.length > 0 ? (written?.lostNotice(lostFiles) ?? nothing) : nothing}
  <chamado-attachments
    id=${controlId('attachments')}
    tabindex="-1"
    .attachments=${files}
    @chamado-attachments-change=${onFiles}
  >
    <span class="label">${msg('Anexos')}</span>
    <span class="hint">${msg('Anexe, solte ou cole arquivos aqui.')}</span>
  </chamado-attachments>
`;

function foot({ busy, failure, faults }: FillingFace, { noun, onRetry }: FillingTargets): TemplateResult {
  const told = failure && (faults.length === 0 || failure.code !== 'invalid');
  return html`
    ${told ? failureNotice(failure, onRetry) : nothing}
    <div class="row end">
      <button type="submit" class="primary" aria-disabled=${busy}>
        ${busy ? msg('Registrando…') : msg(str`Registrar ${noun.one}`)}
      </button>
    </div>
  `;
}
