/** Registers `<chamado-desk>`. */
import { defineElement } from '../../define-element.ts';
import { ChamadoDesk } from './desk.ts';

defineElement('chamado-desk', ChamadoDesk);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-desk': ChamadoDesk;
  }
}
