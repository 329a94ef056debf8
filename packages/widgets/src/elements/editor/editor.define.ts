/** Registers `<chamado-editor>`; the editable surface is fetched when somebody is about to write. */
import { defineElement } from '../../define-element.ts';
import { ChamadoEditor } from './editor.ts';

defineElement('chamado-editor', ChamadoEditor);

declare global {
  interface HTMLElementTagNameMap {
    'chamado-editor': ChamadoEditor;
  }
}
