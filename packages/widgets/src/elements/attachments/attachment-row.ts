/** One file: its picture, name and size, how far it is, what went wrong, its note, and a way to take it back. */
import type { DeskError, FileLimits } from '@chamado/core';
import type { AttachmentItem } from '@chamado/core/views/attachments';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fileKindIcon, showableAs } from '../../files/file-kind.ts';
import { fileFailureText } from '../../files/limits.words.ts';
import { removeIcon } from '../../icons/file.icons.ts';
import { warningIcon } from '../../icons/notice.icons.ts';
import { formatBytes } from '../../locale/bytes.ts';

export type RowTargets = {
  readonly limits: FileLimits | null;
  /** An address to draw the file's picture from, while it is drawn. */
  readonly picture: (data: Blob) => string;
  readonly onShow: (item: AttachmentItem) => void;
  readonly onNote: (key: string, note: string) => void;
  readonly onRetry: (key: string) => void;
  readonly onRemove: (item: AttachmentItem) => void;
};

export function attachmentRow(item: AttachmentItem, targets: RowTargets): TemplateResult {
  const { key, name, size, sending, error } = item;
  return html`
    <li class="file" part="file" data-key=${key}>
      ${thumb(item, targets)}
      <span class="about"><span class="name">${name}</span> <span class="muted small">${formatBytes(size)}</span></span>
      <span class="actions">
        <button
          type="button"
          class="quiet square"
          aria-label=${sending ? msg(str`Cancelar o envio de ${name}`) : msg(str`Remover ${name}`)}
          @click=${() => targets.onRemove(item)}
        >
          ${removeIcon()}
        </button>
      </span>
      ${below(item, targets)} ${error ? faultOf(item, error, targets) : nothing}
    </li>
  `;
}

const faultOf = (
  { key, name, mayRetry }: AttachmentItem,
  error: DeskError,
  { limits, onRetry }: RowTargets,
): TemplateResult => html`
  <div class="fault">
    ${warningIcon()}
    <span>
      ${fileFailureText(name, error, limits)}
      ${mayRetry ? html`<button type="button" class="link retry" @click=${() => onRetry(key)}>${msg('Tentar de novo')}</button>` : nothing}
    </span>
  </div>
`;

/** A picture or a video is seen, anything else saved: so a person may read a recording before he sends it. */
function thumb(item: AttachmentItem, { picture, onShow }: RowTargets): TemplateResult {
  const { name, type, data, error, sending } = item;
  const as = showableAs(type);
  const face = as === 'image' && data && !error ? html`<img src=${picture(data)} alt="" />` : fileKindIcon(type);
  if (error || sending) return html`<span class="thumb">${face}</span>`;
  const label = as ? msg(str`Ver ${name}`) : msg(str`Baixar ${name}`);
  return html`<button type="button" class="thumb" aria-label=${label} @click=${() => onShow(item)}>${face}</button>`;
}

/** While it travels, how far it is; once it is there, what it shows. */
function below({ key, name, note, share, sending, attachment }: AttachmentItem, { onNote }: RowTargets) {
  if (sending) return html`<progress aria-label=${msg(str`Enviando ${name}`)} .value=${share} max="1"></progress>`;
  if (!attachment) return nothing;
  return html`
    <input
      class="note"
      maxlength="500"
      aria-label=${msg(str`O que ${name} mostra`)}
      placeholder=${msg('O que este arquivo mostra? (opcional)')}
      .value=${note}
      @input=${({ target }: Event) => {
        if (target instanceof HTMLInputElement) onNote(key, target.value);
      }}
    />
  `;
}
