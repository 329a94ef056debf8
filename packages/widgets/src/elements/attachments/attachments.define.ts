/** Registers `<chamado-attachments>` and the recorder in it. */
import { defineElement } from '../../define-element.ts';
import { ChamadoAttachments } from './attachments.ts';
import '../recorder/recorder.define.ts';

defineElement('chamado-attachments', ChamadoAttachments);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-attachments': ChamadoAttachments;
  }
}
