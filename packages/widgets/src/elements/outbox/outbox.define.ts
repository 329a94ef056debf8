/** Registers `<chamado-outbox>`. */
import { defineElement } from '../../define-element.ts';
import { ChamadoOutbox } from './outbox.ts';

defineElement('chamado-outbox', ChamadoOutbox);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-outbox': ChamadoOutbox;
  }
}
