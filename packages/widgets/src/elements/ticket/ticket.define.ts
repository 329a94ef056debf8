/** Registers `<chamado-ticket>` and what it is made of. */
import '../attachment-list/attachment-list.define.ts';
import '../attachments/attachments.define.ts';
import '../editor/editor.define.ts';
import '../lifecycle/lifecycle.define.ts';
import '../rating/rating.define.ts';
import { defineElement } from '../../define-element.ts';
import { ChamadoTicket } from './ticket.ts';

defineElement('chamado-ticket', ChamadoTicket);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-ticket': ChamadoTicket;
  }
}
