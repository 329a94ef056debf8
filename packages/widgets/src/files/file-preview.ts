/** Opens pictures and videos over the page, for a widget that lists files. */
import type { LitElement, TemplateResult } from 'lit';
import { showableAs, type Showable } from './file-kind.ts';
import type { ObjectUrls } from './object-urls.ts';
import { previewDialog } from './preview-dialog.ts';
import { saveFile } from './save-file.ts';

export class FilePreview {
  #shown: { readonly name: string; readonly as: Showable; readonly data: Blob } | null = null;

  constructor(
    readonly host: LitElement,
    readonly urls: ObjectUrls,
  ) {}

  /** Saves it where a browser cannot show such a file without running what is in it. */
  async show(name: string, type: string, data: Blob): Promise<void> {
    const as = showableAs(type);
    if (!as) {
      saveFile(name, data);
      return;
    }
    this.#shown = { name, as, data };
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLDialogElement>('dialog.preview')?.showModal();
  }

  render(): TemplateResult {
    const shown = this.#shown;
    return previewDialog(shown && { ...shown, url: this.urls.of(shown.data) }, this.#close);
  }

  readonly #close = (): void => {
    this.#shown = null;
    this.host.requestUpdate();
  };
}
