/** Where a person writes on: words, files, and for the desk whether only it reads them. */
import type { DeskError } from '@chamado/core';
import type { TicketPageEvent, TicketPageView, TicketView } from '@chamado/core/views/ticket-page';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ChamadoAttachmentsChangeEvent } from '../../events/attachments-change.event.ts';
import type { ChamadoEditorInputEvent } from '../../events/editor-input.event.ts';
import { sendIcon } from '../../icons/page.icons.ts';
import { failureNotice } from '../../templates/failure.ts';
import { describedBy, field, type FieldParts } from '../../templates/field.ts';
import type { InputTargets } from './command-input.template.ts';

export type ComposerTargets = Pick<InputTargets, 'macros'> & {
  readonly failure: DeskError | null;
  readonly moved: TemplateResult | typeof nothing;
  readonly tell: (event: TicketPageEvent) => void;
  readonly submit: (event: Event) => void;
  readonly files: (event: Event) => void;
};

export function composerTemplate(
  { mayHide }: TicketView,
  { text, attachments, internal, isMissing, isSending }: TicketPageView['comment'],
  { macros, failure, moved, tell, submit, files }: ComposerTargets,
): TemplateResult {
  const parts: FieldParts = {
    id: 'comment',
    label: internal ? msg('Nota interna') : msg('Comentar'),
    fault: isMissing ? msg('Escreva algo, ou anexe um arquivo') : undefined,
  };
  const described = describedBy(parts);
  return html`
    <form
      class="composer stack"
      part="composer"
      novalidate
      ?data-internal=${internal}
      @submit=${submit}
      @chamado-editor-files=${files}
    >
      ${field(
        parts,
        html`<chamado-editor
          id="comment"
          label=${parts.label}
          described-by=${described === nothing ? '' : described}
          ?invalid=${isMissing}
          .macros=${macros}
          .value=${text}
          @chamado-editor-input=${({ value }: ChamadoEditorInputEvent) => tell({ type: 'comment.write', text: value })}
        ></chamado-editor>`,
      )}
      <chamado-attachments
        .label=${''}
        .attachments=${attachments}
        @chamado-attachments-change=${({ attachments: kept }: ChamadoAttachmentsChangeEvent) =>
          tell({ type: 'comment.attach', attachments: kept })}
      ></chamado-attachments>
      ${moved} ${failure && moved === nothing ? failureNotice(failure, () => tell({ type: 'comment.send' })) : nothing}
      <div class="spread">
        ${
          mayHide
            ? html`<label class="choice">
                <input
                  type="checkbox"
                  .checked=${live(internal)}
                  @change=${() => tell({ type: 'comment.hide', internal: !internal })}
                />
                <span>${msg('Só para a equipe')}</span>
              </label>`
            : html`<span></span>`
        }
        <button class="primary" aria-disabled=${isSending}>
          ${sendIcon()}${isSending ? msg('Enviando') : msg('Enviar')}
        </button>
      </div>
    </form>
  `;
}
