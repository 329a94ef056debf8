/** A picture or a video, large, over the page (`dialogStyles`, `buttonStyles`, `previewStyles`). */
import { msg } from '@lit/localize';
import { css, html, type TemplateResult } from 'lit';
import { closeIcon } from '../icons/notice.icons.ts';
import type { Showable } from './file-kind.ts';

export type Preview = { readonly name: string; readonly as: Showable; readonly url: string };

/** Opened with `showModal()` by whoever draws it; Escape, the button and a click outside close it. */
export const previewDialog = (preview: Preview | null, onClose: () => void): TemplateResult => html`
  <dialog class="preview" closedby="any" aria-label=${preview?.name ?? ''} @close=${onClose}>
    ${
      preview &&
      html`
        <form method="dialog" class="preview-head">
          <strong>${preview.name}</strong>
          <button class="quiet square" aria-label=${msg('Fechar')}>${closeIcon()}</button>
        </form>
        ${
          preview.as === 'image'
            ? html`<img src=${preview.url} alt=${preview.name} />`
            : html`<video src=${preview.url} controls></video>`
        }
      `
    }
  </dialog>
`;

export const previewStyles = css`
  .preview {
    inline-size: fit-content;
    max-inline-size: calc(100vi - 32px);
    padding: var(--chamado-space-4);
  }
  .preview-head {
    display: flex;
    gap: var(--chamado-space-4);
    align-items: center;
    justify-content: space-between;
    margin-block-end: var(--chamado-space-3);
  }
  .preview :is(img, video) {
    display: block;
    max-inline-size: 100%;
    max-block-size: calc(100vb - 160px);
    margin-inline: auto;
    border-radius: var(--chamado-corner);
  }
`;
