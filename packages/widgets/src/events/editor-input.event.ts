/** The text of an editor changed. */
export class ChamadoEditorInputEvent extends Event {
  static readonly type = 'chamado-editor-input';
  /** Clean HTML; empty where there is nothing to read. */
  readonly value: string;

  constructor(value: string) {
    super(ChamadoEditorInputEvent.type, { bubbles: true, composed: true });
    this.value = value;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chamado-editor-input': ChamadoEditorInputEvent;
  }
}
