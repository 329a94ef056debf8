/** What a person wrote that has not reached the desk is more, less or otherwise than it was. */
import type { UnsentItem } from '@chamado/core/views/unsent';

/** Not cancelable: it tells how things stand. */
export class ChamadoUnsentChangeEvent extends Event {
  static readonly type = 'chamado-unsent-change';
  /** All that is unsent, oldest first. */
  readonly items: readonly UnsentItem[];

  constructor(items: readonly UnsentItem[]) {
    super(ChamadoUnsentChangeEvent.type, { bubbles: true, composed: true });
    this.items = items;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chamado-unsent-change': ChamadoUnsentChangeEvent;
  }
}
