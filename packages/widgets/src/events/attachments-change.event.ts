/** The files that will go with what is written became others. */
import type { Attachment } from '@chamado/core';

/** Whoever sends the text waits while `busy`, and asks where `failed`. */
export class ChamadoAttachmentsChangeEvent extends Event {
  static readonly type = 'chamado-attachments-change';
  /** What the desk keeps, each with its note. */
  readonly attachments: readonly Attachment[];

  /** Others are still on their way. */
  readonly busy: boolean;
  /** One did not arrive that still may. */
  readonly failed: boolean;

  constructor(
    attachments: readonly Attachment[],
    { busy, failed }: { readonly busy: boolean; readonly failed: boolean },
  ) {
    super(ChamadoAttachmentsChangeEvent.type, { bubbles: true, composed: true });
    this.attachments = attachments;
    this.busy = busy;
    this.failed = failed;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chamado-attachments-change': ChamadoAttachmentsChangeEvent;
  }
}
