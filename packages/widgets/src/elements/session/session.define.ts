/** Registers `<chamado-session>`. */
import { defineElement } from '../../define-element.ts';
import { ChamadoSession } from './session.ts';

defineElement('chamado-session', ChamadoSession);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-session': ChamadoSession;
  }
}
