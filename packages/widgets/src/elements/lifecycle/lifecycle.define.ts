/** Registers `<chamado-lifecycle>`. */
import { defineElement } from '../../define-element.ts';
import { ChamadoLifecycle } from './lifecycle.ts';

defineElement('chamado-lifecycle', ChamadoLifecycle);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-lifecycle': ChamadoLifecycle;
  }
}
