/** Registers `<chamado-open-ticket>` and its editor; attachments follow once its form is shown. */
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
