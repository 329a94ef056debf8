/** A person asks to be somebody else at this desk. */
import type { DeskPort } from '@chamado/core';

/** Cancel it to keep the desk with who sits there now. */
export class ChamadoSessionChangeEvent extends Event {
  static readonly type = 'chamado-session-change';
  /** The same desk, as the other person sees it. */
  readonly port: DeskPort;

  constructor(port: DeskPort) {
    super(ChamadoSessionChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.port = port;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chamado-session-change': ChamadoSessionChangeEvent;
  }
}
