import { defineElement } from '../../define-element.ts';
import { ChamadoOpenTicket } from './open-ticket.ts';
import '../editor/editor.define.ts';

ChamadoOpenTicket.loadParts = () => import('../attachments/attachments.define.ts');
defineElement('chamado-open-ticket', ChamadoOpenTicket);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-open-ticket': ChamadoOpenTicket;
  }
}
