/** Registers `<chamado-ticket-list>`. */
import { defineElement } from '../../define-element.ts';
import { ChamadoTicketList } from './ticket-list.ts';

defineElement('chamado-ticket-list', ChamadoTicketList);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-ticket-list': ChamadoTicketList;
  }
}
