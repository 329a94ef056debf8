/** Files were pasted or dropped into an editor, which keeps none: whoever takes attachments takes them. */
export class ChamadoEditorFilesEvent extends Event {
  static readonly type = 'chamado-editor-files';
  readonly files: readonly File[];

  constructor(files: readonly File[]) {
    super(ChamadoEditorFilesEvent.type, { bubbles: true, composed: true });
    this.files = files;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chamado-editor-files': ChamadoEditorFilesEvent;
  }
}
