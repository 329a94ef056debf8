import { defineElement } from '../../define-element.ts';
import { ChamadoEditor } from './editor.ts';

defineElement('chamado-editor', ChamadoEditor);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-editor': ChamadoEditor;
  }
}
