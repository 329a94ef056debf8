/** Registers `<chamado-profile>`. */
import { defineElement } from '../../define-element.ts';
import { ChamadoProfile } from './profile.ts';

defineElement('chamado-profile', ChamadoProfile);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-profile': ChamadoProfile;
  }
}
