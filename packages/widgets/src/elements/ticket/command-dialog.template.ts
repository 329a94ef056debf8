/** The dialog of a command: what it carries, what it means, and one way to send it. */
import type { DeskError } from '@chamado/core';
import type { DraftView } from '@chamado/core/views/ticket-page';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { warningIcon } from '../../icons/notice.icons.ts';
import { commandWarning } from '../../words/command-input.ts';
import { failureNotice } from '../../templates/failure.ts';
import { inputTemplate, type InputTargets } from './command-input.template.ts';

export type DialogTargets = InputTargets & {
  readonly verb: string;
  readonly failure: DeskError | null;
  /** Where the ticket moved on meanwhile. */
  readonly moved: TemplateResult | typeof nothing;
  readonly send: (event: Event) => void;
  readonly leave: (event: Event) => void;
  readonly files: (event: Event) => void;
};

const ends = new Set(['ticket.cancel', 'ticket.reject', 'ticket.declineProposal']);

export function commandDialog(draft: DraftView, targets: DialogTargets): TemplateResult {
  const { form, isAllowed, isSending, faults } = draft;
  const { verb, failure, moved, send, leave, files } = targets;
  const warning = commandWarning(form.type);
  const isMissing = failure?.code === 'invalid' && faults.length > 0;
  return html`
    <dialog
      aria-labelledby="dialog-title"
      @cancel=${leave}
      @drop=${files}
      @paste=${files}
      @chamado-editor-files=${files}
    >
      <form class="stack" novalidate @submit=${send}>
        <h2 id="dialog-title" tabindex="-1">${verb}</h2>
        ${warning ? html`<p class="notice warning">${warningIcon()}<span>${warning}</span></p>` : nothing}
        ${form.inputs.map((input) => inputTemplate(input, draft, targets))} ${moved}
        ${failure && !isMissing && moved === nothing ? failureNotice(failure) : nothing}
        <div class="row end">
          <button type="button" @click=${leave}>${msg('Voltar')}</button>
          <button
            class=${ends.has(form.type) ? 'danger' : 'primary'}
            aria-disabled=${isSending || !isAllowed ? 'true' : 'false'}
          >
            ${isSending ? msg('Enviando') : verb}
          </button>
        </div>
      </form>
    </dialog>
  `;
}
