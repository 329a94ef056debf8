/** Registers `<chamado-home>`. */
import { defineElement } from '../../define-element.ts';
import { ChamadoHome } from './home.ts';

defineElement('chamado-home', ChamadoHome);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-home': ChamadoHome;
  }
}
