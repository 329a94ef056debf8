/** Registers `<chamado-attachment-list>`. */
import { defineElement } from '../../define-element.ts';
import { ChamadoAttachmentList } from './attachment-list.ts';

defineElement('chamado-attachment-list', ChamadoAttachmentList);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-attachment-list': ChamadoAttachmentList;
  }
}
