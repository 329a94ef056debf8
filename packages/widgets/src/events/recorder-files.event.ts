/** A recording ended: what was seen and done, as files. */
export class ChamadoRecorderFilesEvent extends Event {
  static readonly type = 'chamado-recorder-files';
  /** A report of the steps as one HTML page and, where the screen was recorded, a video. */
  readonly files: readonly File[];

  constructor(files: readonly File[]) {
    super(ChamadoRecorderFilesEvent.type, { bubbles: true, composed: true });
    this.files = files;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chamado-recorder-files': ChamadoRecorderFilesEvent;
  }
}
