/** Registers `<chamado-unsent>`. */
import { defineElement } from '../../define-element.ts';
import { ChamadoUnsent } from './unsent.ts';

defineElement('chamado-unsent', ChamadoUnsent);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-unsent': ChamadoUnsent;
  }
}
