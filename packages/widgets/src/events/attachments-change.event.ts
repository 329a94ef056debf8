/** The files that will go with what is written became others. */
import type { Attachment } from '@chamado/core';

export class ChamadoAttachmentsChangeEvent extends Event {
  static readonly type = 'chamado-attachments-change';
  /** What the desk keeps, each with its note. */
  readonly attachments: readonly Attachment[];

  constructor(attachments: readonly Attachment[]) {
    super(ChamadoAttachmentsChangeEvent.type, { bubbles: true, composed: true });
    this.attachments = attachments;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chamado-attachments-change': ChamadoAttachmentsChangeEvent;
  }
}
