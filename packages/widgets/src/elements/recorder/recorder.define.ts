/** Registers `<chamado-recorder>`. */
import { defineElement } from '../../define-element.ts';
import { ChamadoRecorder } from './recorder.ts';

defineElement('chamado-recorder', ChamadoRecorder);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-recorder': ChamadoRecorder;
  }
}
