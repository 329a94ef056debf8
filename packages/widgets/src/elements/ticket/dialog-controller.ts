/** Opens and closes the dialog of a command with the draft it is of, and keeps the focus where the person works. */
import type { DraftView } from '@chamado/core/views/ticket-page';
import type { LitElement } from 'lit';
import { inputId } from './input-id.ts';

export class DialogController {
  /** Where the focus was when the dialog opened. */
  #from: HTMLElement | null = null;
  #isOpen = false;

  constructor(readonly host: LitElement) {}

  /** Call it after each render. */
  follow(draft: DraftView | null): void {
    const dialog = this.host.renderRoot.querySelector('dialog');
    if (draft && dialog && !dialog.open && !draft.isImmediate) {
      const { activeElement } = this.host.shadowRoot ?? document;
      this.#from = activeElement instanceof HTMLElement ? activeElement : null;
      dialog.showModal();
      this.#isOpen = true;
    }
    if (draft || !this.#isOpen) return;
    this.#isOpen = false;
    // The button may have gone with the stage: then the subject says where one is.
    const target = this.#from?.isConnected ? this.#from : this.host.renderRoot.querySelector<HTMLElement>('h2');
    target?.focus();
  }

  /** The focus goes to the first input at fault, once it is shown. */
  pointAtFault(): void {
    void this.host.updateComplete.then(() => {
      const dialog = this.host.renderRoot.querySelector('dialog');
      const faulty = dialog?.querySelector<HTMLElement>('[aria-invalid="true"], chamado-editor[invalid]');
      const rating = dialog?.querySelector<HTMLElement>(`#${inputId('score')}`);
      (faulty ?? (dialog?.querySelector('.fault') ? null : rating))?.focus();
    });
  }
}
