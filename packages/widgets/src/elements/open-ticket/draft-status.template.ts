/** Whether what was written is safe, in one quiet line. */
import type { Attachment, Instant } from '@chamado/core';
import type { FillingFace } from '@chamado/core/views/open-ticket';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon, infoIcon } from '../../icons/notice.icons.ts';
import { formatInstant, formatTime, sameDay } from '../../locale/format.ts';

export type DraftTargets = { readonly now: Instant; readonly onDiscard: () => void; readonly onRestore: () => void };

export function draftStatus({ draft }: FillingFace, targets: DraftTargets): TemplateResult | typeof nothing {
  const { keptAt, refused, discarded } = draft;
  if (refused) {
    const words = msg('Este navegador não guarda rascunhos. Registre antes de fechar a página');
    return html`<p class="draft" part="draft">${infoIcon()}<span>${words}</span></p>`;
  }
  if (discarded)
    return html`
      <p class="draft" part="draft">
        <span>${msg('Rascunho descartado')}</span>
        <button type="button" class="link" @click=${targets.onRestore}>${msg('Desfazer')}</button>
      </p>
    `;
  if (keptAt === null) return nothing;
  return html`
    <p class="draft" part="draft">
      ${checkIcon()}<span>${keptText(draft, keptAt, targets.now)}</span>
      <button type="button" class="link" @click=${targets.onDiscard}>${msg('Descartar')}</button>
    </p>
  `;
}

/** Which files of the draft are gone, said once beside the place for files. */
export function lostNotice(files: readonly Attachment[]): TemplateResult {
  const names = files.map(({ name }) => name).join(', ');
  return html`
    <div class="notice warning" role="status" part="lost">
      ${infoIcon()}
      <p>
        ${
          files.length === 1
            ? msg(str`O arquivo ${names} não está mais guardado. Anexe de novo`)
            : msg(str`Estes arquivos não estão mais guardados: ${names}. Anexe de novo`)
        }
      </p>
    </div>
  `;
}

function keptText({ restored }: FillingFace['draft'], keptAt: Instant, now: Instant): string {
  const when = sameDay(keptAt, now) ? formatTime(keptAt) : formatInstant(keptAt);
  return restored ? msg(str`Rascunho de ${when} recuperado`) : msg(str`Rascunho guardado neste navegador às ${when}`);
}
