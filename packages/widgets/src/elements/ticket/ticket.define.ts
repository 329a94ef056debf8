/** Registers `<chamado-ticket>`; what it is made of follows, since a ticket can be read before. */
import { defineElement } from '../../define-element.ts';
import { ChamadoTicket } from './ticket.ts';

defineElement('chamado-ticket', ChamadoTicket);

void Promise.allSettled([
  import('../editor/editor.define.ts'),
  import('../attachments/attachments.define.ts'),
  import('../attachment-list/attachment-list.define.ts'),
  import('../lifecycle/lifecycle.define.ts'),
  import('../rating/rating.define.ts'),
]);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-ticket': ChamadoTicket;
  }
}
