/** Registers `<chamado-ticket>` and its editor; what else it is made of follows, since a ticket can be read before. */
import { whenIdle } from '../../controllers/when-idle.ts';
import { defineElement } from '../../define-element.ts';
import '../editor/editor.define.ts';
import { ChamadoTicket } from './ticket.ts';

defineElement('chamado-ticket', ChamadoTicket);

whenIdle(
  () =>
    void Promise.allSettled([
      import('../attachments/attachments.define.ts'),
      import('../attachment-list/attachment-list.define.ts'),
      import('../lifecycle/lifecycle.define.ts'),
      import('../rating/rating.define.ts'),
    ]),
);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-ticket': ChamadoTicket;
  }
}
