/** Registers `<chamado-approval>`; what it is made of follows, since an answer can be read before. */
import { whenIdle } from '../../controllers/when-idle.ts';
import { defineElement } from '../../define-element.ts';
import { ChamadoApproval } from './approval.ts';

defineElement('chamado-approval', ChamadoApproval);

whenIdle(
  () =>
    void Promise.allSettled([
      import('../attachment-list/attachment-list.define.ts'),
      import('../rating/rating.define.ts'),
    ]),
);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-approval': ChamadoApproval;
  }
}
