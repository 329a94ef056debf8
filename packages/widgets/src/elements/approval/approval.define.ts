/** Registers `<chamado-approval>` and what it is made of. */
import '../attachment-list/attachment-list.define.ts';
import '../rating/rating.define.ts';
import { defineElement } from '../../define-element.ts';
import { ChamadoApproval } from './approval.ts';

defineElement('chamado-approval', ChamadoApproval);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-approval': ChamadoApproval;
  }
}
