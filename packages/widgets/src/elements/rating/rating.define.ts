/** Registers `<chamado-rating>`. */
import { defineElement } from '../../define-element.ts';
import { ChamadoRating } from './rating.ts';

defineElement('chamado-rating', ChamadoRating);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-rating': ChamadoRating;
  }
}
