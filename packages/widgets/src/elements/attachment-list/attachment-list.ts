/** `<chamado-attachment-list>`: the files that came with something, to be seen or saved. */
import { DeskError, type Attachment } from '@chamado/core';
import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DeskController } from '../../controllers/desk-controller.ts';
import { fileKindIcon, showableAs } from '../../files/file-kind.ts';
import { FilePreview } from '../../files/file-preview.ts';
import { ObjectUrls } from '../../files/object-urls.ts';
import { previewStyles } from '../../files/preview-dialog.ts';
import { saveFile } from '../../files/save-file.ts';
import { downloadIcon, viewIcon } from '../../icons/file.icons.ts';
import { formatBytes } from '../../locale/bytes.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { cardStyles } from '../../styles/card.styles.ts';
import { dialogStyles } from '../../styles/dialog.styles.ts';
import { failureNotice } from '../../templates/failure.ts';
import { ChamadoElement } from '../chamado-element.ts';

const own = css`
  .files {
    display: grid;
    gap: var(--chamado-space-1);
  }
  .file {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--chamado-space-2);
    align-items: center;
  }
  .file > .icon {
    color: var(--chamado-color-muted);
  }
  .note {
    flex-basis: 100%;
    padding-inline-start: calc(1.25em + var(--chamado-space-2));
  }
`;

/**
 * Lists files by name, size and note. A picture or a video opens over the page, anything else is saved; nothing is
 * fetched before somebody asks for it.
 *
 * @summary Files to see or save.
 * @tag chamado-attachment-list
 * @status experimental
 *
 * @csspart file - One file.
 * @csspart failure - Why a file did not come.
 */
export class ChamadoAttachmentList extends ChamadoElement {
  static override styles = [ChamadoElement.styles, buttonStyles, dialogStyles, cardStyles, previewStyles, own];

  /** In the order they are shown; without any, the element draws nothing. */
  @property({ attribute: false }) attachments: readonly Attachment[] = [];

  @state() private failed: { readonly failure: DeskError; readonly again: () => void } | undefined;

  readonly #desk = new DeskController(this);
  readonly #urls = new ObjectUrls(this);
  readonly #preview: FilePreview = new FilePreview(this, this.#urls);

  protected override render() {
    if (this.attachments.length === 0) return nothing;
    return html`
      <div>
        <ul class="files" aria-label=${msg('Anexos')}>
          ${this.attachments.map((attachment) => this.#renderFile(attachment))}
        </ul>
        ${this.failed ? failureNotice(this.failed.failure, this.failed.again) : nothing} ${this.#preview.render()}
      </div>
    `;
  }

  #renderFile(attachment: Attachment): TemplateResult {
    const { name, type, size, note } = attachment;
    const save = () => void this.#fetch(attachment, (data) => saveFile(name, data));
    const show = () => void this.#fetch(attachment, (data) => void this.#preview.show(name, type, data));
    return html`
      <li class="file" part="file">
        ${fileKindIcon(type)}
        <button type="button" class="link" @click=${showableAs(type) ? show : save}>${name}</button>
        <span class="muted small">${formatBytes(size)}</span>
        ${
          showableAs(type)
            ? html`<button type="button" class="quiet square" aria-label=${msg(str`Ver ${name}`)} @click=${show}>
                ${viewIcon()}
              </button>`
            : nothing
        }
        <button type="button" class="quiet square" aria-label=${msg(str`Baixar ${name}`)} @click=${save}>
          ${downloadIcon()}
        </button>
        ${note ? html`<span class="note muted small">${note}</span>` : nothing}
      </li>
    `;
  }

  async #fetch(attachment: Attachment, then: (data: Blob) => void): Promise<void> {
    this.failed = undefined;
    try {
      const files = this.#desk.desk?.port.files;
      if (!files) throw new DeskError('unsupported', 'this desk keeps no files');
      then(await files.get(attachment.id));
    } catch (thrown) {
      this.failed = { failure: DeskError.from(thrown), again: () => void this.#fetch(attachment, then) };
    }
  }
}
